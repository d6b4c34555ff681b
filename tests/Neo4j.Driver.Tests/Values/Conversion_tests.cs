namespace Neo4j.Driver.Tests.Values;

public sealed class Conversion_tests
{
    [Fact]
    public void Numbers_convert_where_they_fit()
    {
        ((object)7L).As<int>().ShouldBe(7);
        ((object)7L).As<int?>().ShouldBe(7);
        ((object)7L).As<double>().ShouldBe(7.0);
        ((object)7L).As<decimal>().ShouldBe(7m);
        ((object)7L).As<string>().ShouldBe("7");
        ((object)1.5).As<string>().ShouldBe("1.5");
        Should.Throw<OverflowException>(() => ((object)long.MaxValue).As<int>());
        Should.Throw<InvalidCastException>(() => ((object)"seven").As<int>());
    }

    [Fact]
    public void Null_converts_to_what_can_be_null()
    {
        object? nothing = null;
        nothing.As<string?>().ShouldBeNull();
        nothing.As<int?>().ShouldBeNull();
        nothing.As<List<object>?>().ShouldBeNull();
        Should.Throw<InvalidCastException>(() => nothing.As<int>()).Message.ShouldContain("Int32?");
        Should.Throw<InvalidCastException>(() => ((object)new List<object?> { 1L, null }).As<List<int>>());
        ((object)new List<object?> { 1L, null }).As<List<int?>>().ShouldBe([1, null]);
    }

    [Fact]
    public void Collections_convert_element_by_element()
    {
        object list = new List<object?> { new List<object?> { 1L }, new List<object?>() };
        list.As<List<List<int>>>().ShouldBe([[1], []]);
        object map = new Dictionary<string, object?> { ["a"] = new List<object?> { "x" } };
        map.As<IReadOnlyDictionary<string, IReadOnlyList<string>>>()["a"].ShouldBe(["x"]);
        Should.Throw<InvalidCastException>(() => list.As<Dictionary<string, object>>());
        Should.Throw<InvalidCastException>(() => map.As<INode>());
    }

    [Fact]
    public void What_NET_cannot_hold_is_refused_and_not_cut_off()
    {
        Should.Throw<ValueTruncationException>(() => new LocalTime(1, 2, 3, 4).ToTimeSpan());
        Should.Throw<ValueOverflowException>(() => new LocalDate(10_000, 1, 1).ToDateOnly());
        Should.Throw<ValueOverflowException>(() => ((object)new LocalDateTime(-1, 1, 1, 0, 0, 0)).As<DateTime>());
        Should.Throw<ValueTruncationException>(() => new ZonedDateTime(0, 0, Zone.Of(90)).ToDateTimeOffset());
    }

    [Theory]
    [InlineData(2023, 2, 29)]
    [InlineData(1900, 2, 29)]
    [InlineData(2024, 4, 31)]
    [InlineData(2024, 13, 1)]
    [InlineData(2024, 1, 0)]
    public void A_day_that_is_not_in_the_calendar_is_refused(int year, int month, int day) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new LocalDate(year, month, day));

    [Fact]
    public void The_calendar_is_that_of_NET_where_that_has_one()
    {
        for (var day = DateOnly.MinValue; day < new DateOnly(9999, 11, 1); day = day.AddDays(29))
        {
            var date = new LocalDate(day.DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber);
            (date.Year, date.Month, date.Day).ShouldBe((day.Year, day.Month, day.Day));
            new LocalDate(day).ShouldBe(date);
            date.ToDateOnly().ShouldBe(day);
        }
    }

    [Fact]
    public void Text_is_that_of_ISO_8601()
    {
        new LocalDate(-44, 3, 15).ToString().ShouldBe("-0044-03-15");
        new LocalDate(12_345, 1, 1).ToString().ShouldBe("+12345-01-01");
        new LocalTime(1, 2, 3, 40_000_000).ToString().ShouldBe("01:02:03.04");
        new OffsetTime(1, 2, 3, 0, -16_200).ToString().ShouldBe("01:02:03-04:30");
        new ZonedDateTime(0, 0, Zone.Of("Europe/Stockholm")).ToString().ShouldBe("1970-01-01T01:00:00+01:00[Europe/Stockholm]");
        new ZonedDateTime(new DateTime(2024, 7, 1, 12, 0, 0), "Europe/Stockholm").UtcSeconds
            .ShouldBe(new DateTimeOffset(2024, 7, 1, 10, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds());
        new Duration(1, 2, -1, 500_000_000).ToString().ShouldBe("P1M2DT-0.5S");
        new Duration(0, 0, -2, 250_000_000).ToString().ShouldBe("P0M0DT-1.75S");
    }

    [Fact]
    public void Dates_and_times_are_compared_by_value_and_ordered()
    {
        new LocalDate(2024, 1, 1).CompareTo(new LocalDate(2023, 12, 31)).ShouldBePositive();
        new OffsetTime(10, 0, 0, 0, 7_200).CompareTo(new OffsetTime(9, 0, 0, 0, 0)).ShouldBeNegative();
        new ZonedDateTime(5, 1, Zone.Of(0)).Equals(new ZonedDateTime(5, 1, Zone.Of(3_600))).ShouldBeFalse();
        new ZonedDateTime(5, 1, Zone.Of(0)).CompareTo(new ZonedDateTime(5, 1, Zone.Of(3_600))).ShouldBe(0);
        new HashSet<TemporalValue> { new LocalDate(2024, 1, 1), new LocalDate(2024, 1, 1), new LocalTime(0, 0, 0) }.Count.ShouldBe(2);
    }
}
