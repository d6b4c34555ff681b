using GraphService.Domain;
using GraphService.KnowledgeGraphContract;
using Microsoft.Data.Sqlite;

namespace GraphService.Sqlite.Tests;

/// <summary>Files that cannot be used are refused in one line, and left as they are.</summary>
public sealed class FileChecksTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Path => _folder["graph.db"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_empty_file_is_refused()
    {
        await File.WriteAllBytesAsync(Path, []);

        (await RefusedAsync()).ShouldContain("is empty (0 bytes)");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(99)]
    [InlineData(5000)]
    public async Task A_file_that_is_not_SQLite_is_refused_and_left_as_it_is(int length)
    {
        var content = Enumerable.Range(0, length).Select(i => (byte)(i * 7)).ToArray();
        await File.WriteAllBytesAsync(Path, content);

        (await RefusedAsync()).ShouldContain("is not a SQLite file");

        (await File.ReadAllBytesAsync(Path)).ShouldBe(content);
        Directory.GetFiles(_folder.Root).ShouldBe([Path]);
    }

    [Theory]
    [InlineData("CREATE TABLE note (text)")]
    [InlineData("PRAGMA journal_mode = WAL; PRAGMA application_id = 1234; CREATE TABLE store (revision)")]
    public async Task A_file_of_another_program_is_refused_and_left_as_it_is(string sql)
    {
        Execute(sql);
        var content = await File.ReadAllBytesAsync(Path);

        (await RefusedAsync()).ShouldContain("another program");

        (await File.ReadAllBytesAsync(Path)).ShouldBe(content);
    }

    [Fact]
    public async Task A_file_of_a_newer_version_is_refused()
    {
        await (await SqliteGraphStore.OpenAsync(Path)).DisposeAsync();
        Execute("PRAGMA user_version = 1000");

        var message = await RefusedAsync();

        message.ShouldContain("newer version");
        message.ShouldContain("update GraphService");
    }

    [Fact]
    public async Task A_file_of_the_former_version_is_brought_to_this_one_with_all_it_holds()
    {
        var snapshot = Village.Snapshot;
        await using (var store = await SqliteGraphStore.OpenAsync(Path))
        {
            await store.WriteAsync(
                GraphChange.Between(GraphSnapshot.Empty, snapshot, StoredGraphs.SourcesOf(snapshot)), 0, null, CancellationToken.None);
        }

        Execute("DROP VIEW evidence; ALTER TABLE store DROP COLUMN basis; ALTER TABLE passage DROP COLUMN file; CREATE VIEW evidence AS SELECT 1 AS one; PRAGMA user_version = 1");

        await using var upgraded = await SqliteGraphStore.OpenAsync(Path);

        (await upgraded.ReadGraphAsync(CancellationToken.None)).Snapshot.ShouldHoldTheSameAs(snapshot);
    }

    [Theory]
    [InlineData("DROP TABLE store")]
    [InlineData("DELETE FROM store")]
    [InlineData("PRAGMA user_version = 0")]
    public async Task A_damaged_file_is_refused_when_it_is_opened(string damage)
    {
        await (await SqliteGraphStore.OpenAsync(Path)).DisposeAsync();
        Execute(damage);

        (await RefusedAsync()).ShouldContain("damaged");
    }

    [Fact]
    public async Task Damage_further_in_is_reported_when_it_is_read()
    {
        var snapshot = RandomGraphs.Large(3, people: 500);
        await using (var store = await SqliteGraphStore.OpenAsync(Path))
        {
            await store.WriteAsync(
                GraphChange.Between(GraphSnapshot.Empty, snapshot, StoredGraphs.SourcesOf(snapshot)), 0, null, CancellationToken.None);
        }

        await using (var file = File.OpenWrite(Path))
        {
            // Everything behind the first pages, which hold the schema and the revision.
            file.Position = 40 * 8192;
            await file.WriteAsync(new byte[file.Length - file.Position]);
        }

        await using var damaged = await SqliteGraphStore.OpenAsync(Path);
        var error = await Should.ThrowAsync<GraphStoreException>(() => damaged.ReadGraphAsync(CancellationToken.None));
        OneLine(error).ShouldContain("damaged");
    }

    [Fact]
    public async Task A_folder_is_refused()
    {
        Directory.CreateDirectory(Path);

        (await RefusedAsync()).ShouldContain("is a folder");
    }

    [Fact]
    public async Task A_missing_folder_is_named()
    {
        var error = await Should.ThrowAsync<GraphStoreException>(() => SqliteGraphStore.OpenAsync(_folder["missing/graph.db"]));

        OneLine(error).ShouldContain("there is no folder");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_named()
    {
        if (!Directory.Exists("/proc/self"))
            Assert.Skip("needs a folder that nobody can write, as /proc on Linux");

        var error = await Should.ThrowAsync<GraphStoreException>(() => SqliteGraphStore.OpenAsync("/proc/self/graph.db"));

        OneLine(error).ShouldContain("cannot be");
    }

    [Fact]
    public async Task A_file_that_vanishes_is_reported()
    {
        await using var store = await SqliteGraphStore.OpenAsync(Path);
        SqliteConnection.ClearAllPools();
        File.Delete(Path);

        var error = await Should.ThrowAsync<GraphStoreException>(() => store.GetRevisionAsync(CancellationToken.None));

        OneLine(error).ShouldContain(Path);
        File.Exists(Path).ShouldBeFalse("nothing is created in place of a file that is gone");
    }

    [Fact]
    public async Task A_second_writer_waits_and_is_then_told_to_try_again()
    {
        await using var store = await SqliteGraphStore.OpenAsync(Path, TimeSpan.FromSeconds(1));
        using var other = new SqliteConnection($"Data Source={Path};Pooling=False");
        other.Open();
        using var command = other.CreateCommand();
        command.CommandText = "BEGIN IMMEDIATE";
        command.ExecuteNonQuery();
        var snapshot = StoredGraphs.Everything();
        var change = GraphChange.Between(GraphSnapshot.Empty, snapshot, StoredGraphs.SourcesOf(snapshot));

        var error = await Should.ThrowAsync<GraphStoreException>(() => store.WriteAsync(change, 0, null, CancellationToken.None));

        OneLine(error).ShouldContain("being written by another process");
        (await store.GetRevisionAsync(CancellationToken.None)).ShouldBe(0, "reading goes on while another process writes");
        command.CommandText = "ROLLBACK";
        command.ExecuteNonQuery();
        (await store.WriteAsync(change, 0, null, CancellationToken.None)).ShouldBe(1);
    }

    [Fact]
    public async Task A_change_that_names_missing_nodes_is_refused_whole()
    {
        await using var store = await SqliteGraphStore.OpenAsync(Path);
        var snapshot = StoredGraphs.Everything();
        var change = GraphChange.Between(
            GraphSnapshot.Empty, snapshot with { People = [.. snapshot.People.Skip(1)] }, StoredGraphs.SourcesOf(snapshot));

        var error = await Should.ThrowAsync<GraphStoreException>(() => store.WriteAsync(change, 0, null, CancellationToken.None));

        OneLine(error).ShouldContain("nodes that it does not hold");
        (await store.ReadGraphAsync(CancellationToken.None)).Snapshot.ShouldHoldTheSameAs(GraphSnapshot.Empty);
    }

    [Fact]
    public async Task A_passage_is_kept_once_and_goes_with_the_last_fact_that_cites_it()
    {
        await using var store = await SqliteGraphStore.OpenAsync(Path);
        var snapshot = StoredGraphs.Everything();
        await store.WriteAsync(
            GraphChange.Between(GraphSnapshot.Empty, snapshot, StoredGraphs.SourcesOf(snapshot)), 0, null, CancellationToken.None);
        Count("passage").ShouldBe(3);
        Count("citation").ShouldBeGreaterThan(15);

        await store.WriteAsync(GraphChange.Between(snapshot, snapshot with { Authorships = [], Papers = [] }, ListChange<StoredSource>.None), 1, null, CancellationToken.None);
        Count("passage").ShouldBe(3, "the person cites it too");
        var ada = snapshot.People[0] with { Sources = [snapshot.People[0].Sources[0]] };
        var change = new GraphChange { People = new([ada], []), Employments = new([], ["employment-1"]) };
        await store.WriteAsync(change, 2, null, CancellationToken.None);
        Count("passage").ShouldBe(2);
    }

    private async Task<string> RefusedAsync()
    {
        var error = await Should.ThrowAsync<GraphStoreException>(() => SqliteGraphStore.OpenAsync(Path));
        return OneLine(error);
    }

    private string OneLine(GraphStoreException error)
    {
        error.Message.ShouldNotContain('\n');
        error.Message.ShouldEndWith(".");
        return error.Message;
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private long Count(string table)
    {
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False;Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM " + table;
        return (long)command.ExecuteScalar()!;
    }
}
