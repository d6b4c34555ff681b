namespace Neo4j.Driver.Internal.Packstream;

/// <summary>Writes dates, times and points as the structures of Bolt 5.</summary>
internal static class StructureWriter
{
    public static void Write(PackWriter writer, object value)
    {
        switch (value)
        {
            case LocalDate date: WriteDate(writer, date); break;
            case LocalTime time: WriteTime(writer, time); break;
            case LocalDateTime dateTime: WriteDateTime(writer, dateTime); break;
            case ZonedDateTime dateTime: WriteDateTime(writer, dateTime); break;
            case OffsetTime time:
                writer.StructHeader(2, StructureTag.Time);
                writer.Integer(time.NanosecondOfDay);
                writer.Integer(time.OffsetSeconds);
                break;
            case Duration duration:
                writer.StructHeader(4, StructureTag.Duration);
                writer.Integer(duration.Months);
                writer.Integer(duration.Days);
                writer.Integer(duration.Seconds);
                writer.Integer(duration.Nanos);
                break;
            case Point point: WritePoint(writer, point); break;
            case DateTime dateTime: WriteDateTime(writer, new LocalDateTime(dateTime)); break;
            case DateTimeOffset dateTime: WriteDateTime(writer, new ZonedDateTime(dateTime)); break;
            case DateOnly date: WriteDate(writer, new LocalDate(date)); break;
            case TimeOnly time: WriteTime(writer, new LocalTime(time.ToTimeSpan())); break;
            case TimeSpan time: WriteTime(writer, new LocalTime(time)); break;
            default:
                throw new ProtocolException(
                    $"A parameter holds a value of type {value.GetType()}, which has no form in Cypher; " +
                    "give text, numbers, truth values, bytes, dates, times, points, or lists and dictionaries of them.");
        }
    }

    private static void WriteDate(PackWriter writer, LocalDate date)
    {
        writer.StructHeader(1, StructureTag.Date);
        writer.Integer(date.EpochDays);
    }

    private static void WriteTime(PackWriter writer, LocalTime time)
    {
        writer.StructHeader(1, StructureTag.LocalTime);
        writer.Integer(time.NanosecondOfDay);
    }

    private static void WriteDateTime(PackWriter writer, LocalDateTime dateTime)
    {
        writer.StructHeader(2, StructureTag.LocalDateTime);
        writer.Integer(dateTime.EpochSeconds);
        writer.Integer(dateTime.Nanosecond);
    }

    private static void WriteDateTime(PackWriter writer, ZonedDateTime dateTime)
    {
        writer.StructHeader(3, dateTime.Zone is ZoneId ? StructureTag.DateTimeZoneId : StructureTag.DateTime);
        writer.Integer(dateTime.UtcSeconds);
        writer.Integer(dateTime.Nanosecond);
        if (dateTime.Zone is ZoneId zone) writer.String(zone.Id);
        else writer.Integer(dateTime.OffsetSeconds);
    }

    private static void WritePoint(PackWriter writer, Point point)
    {
        var flat = double.IsNaN(point.Z);
        writer.StructHeader(flat ? 3 : 4, flat ? StructureTag.Point2D : StructureTag.Point3D);
        writer.Integer(point.SrId);
        writer.Float(point.X);
        writer.Float(point.Y);
        if (!flat) writer.Float(point.Z);
    }
}
