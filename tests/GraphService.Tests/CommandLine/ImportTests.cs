using System.Diagnostics;

namespace GraphService.Tests.CommandLine;

public sealed class ImportTests
{
    [Fact]
    public async Task Importing_the_shipped_profiles_twice_changes_nothing()
    {
        using var workspace = Workspace.WithProfiles();
        (await workspace.OutputAsync("import")).ShouldContain("5 read, 0 unchanged");
        var before = await workspace.OutputAsync("person", "Rui-Jie Zhu", "--json");

        (await workspace.OutputAsync("import")).ShouldContain("0 read, 5 unchanged");

        (await workspace.OutputAsync("person", "Rui-Jie Zhu", "--json")).ShouldBe(before);
        (await workspace.OutputAsync("check")).ShouldContain("revision 1");
    }

    [Fact]
    public async Task The_command_of_the_readme_reads_the_folder_where_it_is_started()
    {
        using var workspace = Workspace.WithProfiles();
        var start = new ProcessStartInfo("dotnet", ["run", "--no-build", "--project", Path.Combine(Repository.Root, "src", "GraphService"), "--", "import"])
        {
            WorkingDirectory = workspace.Folder,
            RedirectStandardOutput = true,
        };

        using var run = Process.Start(start)!;
        (await run.StandardOutput.ReadToEndAsync()).ShouldContain("5 read, 0 unchanged");
        await run.WaitForExitAsync();

        run.ExitCode.ShouldBe(0);
        File.Exists(workspace["graph.db"]).ShouldBeTrue();
    }

    [Fact]
    public async Task Bad_documents_are_named_and_the_others_imported()
    {
        using var workspace = Workspace.WithProfiles();
        workspace.Write("import/profiles/empty.md", "");
        File.WriteAllBytes(workspace["import/profiles/picture.md"], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 1]);
        using (var large = File.Create(workspace["import/profiles/large.txt"]))
            large.SetLength(50 * 1024 * 1024);
        Directory.CreateSymbolicLink(workspace["import/profiles/round"], workspace["import/profiles"]);

        var outcome = await workspace.RunAsync("import");

        outcome.ExitCode.ShouldBe(2);
        outcome.Output.ShouldContain("5 read");
        foreach (var name in new[] { "empty.md", "picture.md", "large.txt", "round" })
            outcome.Error.ShouldContain($"profiles/{name}");
        (await workspace.RunAsync("person", "Rui-Jie Zhu")).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task A_missing_import_folder_is_said_in_one_line()
    {
        using var workspace = new Workspace();

        var outcome = await workspace.RunAsync("import");

        outcome.ExitCode.ShouldBe(1);
        outcome.Error.Trim().Split('\n').ShouldHaveSingleItem().ShouldContain("import");
    }

    [Fact]
    public async Task Malformed_corrections_stop_the_import_with_their_line()
    {
        using var workspace = Workspace.WithProfiles();
        workspace.Write("import/corrections.yaml", "same_person:\n  - [\"Rui-Jie Zhu\"\n");

        var outcome = await workspace.RunAsync("import");

        outcome.ExitCode.ShouldBe(1);
        outcome.Error.ShouldContain("corrections.yaml:");
        outcome.Error.ShouldContain("expected");
        (await workspace.RunAsync("person", "Rui-Jie Zhu")).ExitCode.ShouldNotBe(0);
    }

    [Fact]
    public async Task A_correction_names_the_person_whom_a_document_never_names_and_can_be_taken_back()
    {
        using var workspace = Workspace.WithProfiles();
        var corrections = File.ReadAllText(workspace["import/corrections.yaml"]);
        await workspace.OutputAsync("import");
        (await workspace.RunAsync("person", "Quintessa Vale")).ExitCode.ShouldBe(3);

        workspace.Write("import/corrections.yaml", "subjects:\n  - document: efficient-inference-cv.txt\n    name: \"Quintessa Vale\"\n");
        await workspace.OutputAsync("import");
        (await workspace.OutputAsync("person", "Quintessa Vale")).ShouldContain("Shuaiwen Song");

        workspace.Write("import/corrections.yaml", corrections);
        await workspace.OutputAsync("import");
        (await workspace.RunAsync("person", "Quintessa Vale")).ExitCode.ShouldBe(3);
    }

    [Fact]
    public async Task A_forgotten_document_takes_along_what_only_it_stated()
    {
        using var workspace = Workspace.WithProfiles();
        await workspace.OutputAsync("import");
        (await workspace.RunAsync("person", "Zhengjun Zha")).ExitCode.ShouldBe(0);

        await workspace.OutputAsync("forget", "ruizhe-wang.html");

        (await workspace.RunAsync("person", "Zhengjun Zha")).ExitCode.ShouldBe(3);
        (await workspace.RunAsync("person", "Jason Eshraghian")).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task An_import_that_is_killed_leaves_the_store_as_it_was_or_as_it_is_after()
    {
        using var workspace = Workspace.WithProfiles();
        await workspace.OutputAsync("import");
        var before = await workspace.OutputAsync("check");
        workspace.Write("import/works.jsonl", string.Concat(Enumerable.Range(0, 3000).Select(i =>
            $$"""{"id":"w{{i}}","title":"On the number {{i}} and what follows from it","authors":["Writer N{{i % 700}} Alpha","Reader M{{i % 900}} Beta"],"year":{{1990 + (i % 30)}}}""" + "\n")));

        for (var delay = 300; delay <= 2700; delay += 400)
        {
            using (var import = workspace.Start("import"))
            {
                await Task.Delay(delay);
                import.Kill();
                await import.WaitForExitAsync();
            }

            var check = await workspace.RunAsync("check");
            check.ExitCode.ShouldBe(0, check.Output + check.Error);
            if (!check.Output.Contains("revision 2", StringComparison.Ordinal))
                check.Output.ShouldBe(before);
        }
    }
}
