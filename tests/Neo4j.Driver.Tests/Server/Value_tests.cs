using GraphService.Neo4jServer;

namespace Neo4j.Driver.Tests.Server;

public sealed class Value_tests(Neo4jServer server) : ServerTests(server)
{
    public static TheoryData<object?> Plain => new()
    {
        (object?)null, true, false, 0L, -1L, -16L, -17L, 127L, 128L, -128L, -129L, 32767L, 32768L, long.MinValue, long.MaxValue,
        0.0, -1.5, double.MaxValue, double.PositiveInfinity, "", "text", "Ünïcödé 🎓 日本語", new string('x', 70_000),
        new byte[] { 0, 1, 255 }, new byte[70_000],
        new Point(7203, 1.5, -2.5), new Point(4979, 12.0, 55.0, 100.0),
    };

    public static TheoryData<TemporalValue> Temporal => new()
    {
        new LocalDate(2024, 2, 29), new LocalDate(-999_999_999, 1, 1), new LocalDate(999_999_999, 12, 31), new LocalDate(1969, 12, 31),
        new LocalTime(23, 59, 59, 999_999_999), new OffsetTime(12, 30, 0, 1, -19_800), new LocalDateTime(1900, 1, 1, 0, 0, 0, 5),
        new ZonedDateTime(new DateTimeOffset(2024, 7, 1, 12, 0, 0, TimeSpan.FromHours(2))),
        new ZonedDateTime(1_720_000_000, 123, Zone.Of("Europe/Stockholm")), new ZonedDateTime(-1, 999_999_999, Zone.Of("America/New_York")),
        new Duration(14, -3, 3_600, 1), new Duration(0, 0, -1, 500_000_000),
    };

    [Theory]
    [MemberData(nameof(Plain))]
    [MemberData(nameof(Temporal))]
    public async Task A_value_comes_back_as_it_was_sent(object? value)
    {
        await using var session = Driver.AsyncSession();
        var row = await (await session.RunAsync("RETURN $x AS x", new Dictionary<string, object?> { ["x"] = value })).SingleAsync();
        row["x"].ShouldBe(value);
    }

    [Theory]
    [MemberData(nameof(Temporal))]
    public async Task The_server_reads_dates_and_times_as_we_do(TemporalValue value)
    {
        await using var session = Driver.AsyncSession();
        var text = await (await session.RunAsync("RETURN toString($x)", new { x = value })).SingleAsync();
        if (value is Duration or OffsetTime or LocalTime or LocalDate) text[0].As<string>().ShouldBe(Normal(value.ToString()!));
        else text[0].As<string>().ShouldStartWith(value.ToString()![..16]);
    }

    [Fact]
    public async Task Collections_and_the_types_of_NET_are_sent()
    {
        var sent = new Dictionary<string, object?>
        {
            ["list"] = new List<object?> { 1, "two", null, new[] { 3.0 } },
            ["map"] = new Dictionary<string, object> { ["k"] = new Dictionary<string, int> { ["n"] = 1 } },
            ["strings"] = new[] { "a", "b" },
            ["numbers"] = new HashSet<int> { 7 },
            ["sequence"] = Enumerable.Range(0, 3).Where(i => i > 0),
            ["date"] = new DateOnly(2020, 5, 17),
            ["moment"] = new DateTimeOffset(2020, 5, 17, 1, 2, 3, TimeSpan.FromHours(-5)),
            ["local"] = new DateTime(2020, 5, 17, 1, 2, 3),
            ["small"] = (byte)3,
            ["float"] = 0.5f,
            ["letter"] = 'x',
        };
        await using var session = Driver.AsyncSession();
        var map = (await (await session.RunAsync("RETURN $all AS all", new { all = sent })).SingleAsync())["all"].As<Dictionary<string, object?>>();
        map["list"].As<List<object?>>()[3].As<List<double>>().ShouldBe([3.0]);
        map["map"].As<IReadOnlyDictionary<string, object>>()["k"].As<Dictionary<string, int>>()["n"].ShouldBe(1);
        map["strings"].As<List<string>>().ShouldBe(["a", "b"]);
        map["numbers"].As<IReadOnlyList<long>>().ShouldBe([7]);
        map["sequence"].As<IEnumerable<int>>().ShouldBe([1, 2]);
        map["date"].As<DateOnly>().ShouldBe(new DateOnly(2020, 5, 17));
        map["moment"].As<DateTimeOffset>().ShouldBe(new DateTimeOffset(2020, 5, 17, 1, 2, 3, TimeSpan.FromHours(-5)));
        map["local"].As<DateTime>().ShouldBe(new DateTime(2020, 5, 17, 1, 2, 3));
        map["small"].As<byte>().ShouldBe((byte)3);
        map["float"].As<float>().ShouldBe(0.5f);
        map["letter"].As<string>().ShouldBe("x");
    }

    [Fact]
    public async Task Nodes_relationships_and_paths_are_read()
    {
        await using var session = Driver.AsyncSession();
        var row = await (await session.RunAsync("""
            CREATE p = (a:Person:Author {name: 'Ada', born: 1815})-[w:WROTE {year: 1843}]->(:Paper {title: 'Notes'})<-[:WROTE]-(:Person {name: 'Luigi'})
            RETURN p, a, w
            """)).SingleAsync();
        var (path, node, relationship) = (row["p"].As<IPath>(), row["a"].As<INode>(), row["w"].As<IRelationship>());
        node.Labels.ShouldBe(["Person", "Author"], ignoreOrder: true);
        node["name"].ShouldBe("Ada");
        node.Get<int>("born").ShouldBe(1815);
        node.TryGet<int>("died", out _).ShouldBeFalse();
        relationship.Type.ShouldBe("WROTE");
        relationship.Properties["year"].ShouldBe(1843L);
        relationship.StartNodeElementId.ShouldBe(node.ElementId);
        path.Nodes.Count.ShouldBe(3);
        path.Start.ShouldBe(node);
        path.End["name"].ShouldBe("Luigi");
        path.Relationships[0].ShouldBe(relationship);
        path.Relationships[1].StartNodeElementId.ShouldBe(path.End.ElementId);
        path.Relationships[1].EndNodeElementId.ShouldBe(path.Nodes[1].ElementId);
    }

    [Fact]
    public async Task A_message_of_many_chunks_goes_and_comes()
    {
        var rows = Enumerable.Range(0, 20_000).Select(i => new Dictionary<string, object?> { ["id"] = i, ["name"] = $"name {i}" }).ToList();
        var back = await ReadAsync<List<IDictionary<string, object?>>>("RETURN $rows", new { rows });
        back.Count.ShouldBe(rows.Count);
        back[19_999]["name"].ShouldBe("name 19999");
    }

    // Cypher leaves out empty parts of durations and seconds.
    private static string Normal(string text)
    {
        if (text.StartsWith('P')) return text switch { "P14M-3DT3600.000000001S" => "P1Y2M-3DT1H0.000000001S", "P0M0DT-0.5S" => "PT-0.5S", _ => text };
        return text.EndsWith(":00", StringComparison.Ordinal) ? text[..^3] : text;
    }
}
