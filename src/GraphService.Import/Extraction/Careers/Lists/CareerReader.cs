using GraphService.Import.Claims;
using GraphService.Import.Documents;
using GraphService.Import.Extraction.Careers.Prose;
using GraphService.Import.Extraction.Lexicon;
using GraphService.Import.Extraction.Outlines;

namespace GraphService.Import.Extraction.Careers.Lists;

/// <summary>
/// Reads lists of positions and degrees, whatever their layout: one line each, a header and duties, an organisation with
/// several positions, timelines, table rows. A new record begins where a line repeats a kind of fact that the record has.
/// </summary>
internal sealed class CareerReader(CareerClaims claims, SectionKind kind)
{
    private const int MaxDepth = 60;
    private const int LongestName = 60;
    private CareerRecord? _record;
    private (string Name, string? Unit, int Depth, int Group)? _organization;
    private bool? _organizationsFirst;
    private bool _listsAdvisors;
    private bool _inEntry;
    private int _group;

    private bool Strict => kind is not (SectionKind.Experience or SectionKind.Education);

    public static void Read(Topic topic, CareerClaims claims)
    {
        var reader = new CareerReader(claims, topic.Kind);
        reader.Walk(topic.Blocks, 0);
        reader.End();
    }

    private void Walk(IReadOnlyList<Block> blocks, int depth)
    {
        foreach (var block in blocks)
        {
            if (block.Kind is BlockKind.Item or BlockKind.Entry or BlockKind.Row or BlockKind.Heading || depth == 0) _group++;
            var begins = block.Kind is BlockKind.Item or BlockKind.Entry or BlockKind.Row or BlockKind.Heading;
            // Lines that the page holds together, unlike those of a plain text.
            _inEntry = block.Kind is BlockKind.Entry or BlockKind.Row or BlockKind.Item or BlockKind.Paragraph;
            foreach (var line in block.Lines)
            {
                var read = CareerLine.Read(line, kind == SectionKind.Experience);
                Line(read, depth, begins || read.BeginsWithDash);
                begins = false;
            }

            if (block.Children.Count > 0 && depth < MaxDepth) Walk(block.Children, depth + 1);
        }
    }

    private void Line(CareerLine line, int depth, bool begins)
    {
        foreach (var person in AdvisorPhrases.LabelledCollaborators(line.Entry)) claims.Add(new CollaboratorClaim(person.Name, [line.Entry.EvidenceForAll(0.8)]));
        var advisors = AdvisorPhrases.Labelled(line.Entry);
        if (TellsOnlyAdvisors(line, depth, begins, ref advisors)) return;
        if (line.Labelled is var (label, value))
        {
            AddLabelled(label, value);
            return;
        }

        if (line.IsDescription)
        {
            if (_record is not null) _record.HasDescription = true;
            return;
        }

        if (!line.HasFacts)
        {
            if (_record is { HasDescription: false } open && (!begins || depth > open.Depth || open.Organizations.Count == 0 && open.Others.Count == 0 && !Strict)) AddOthers(open, line);
            else if (_record is null && !Strict || begins && !Strict && line.Others.Count > 0 && (line.Others[0].IsEmphasized || HeadsNext(line, depth))) Begin(line, depth);
            return;
        }

        if (_record is not null && !NamesWhole(line) && TellsAbout(_record, line, depth))
        {
            _record.HasDescription = true;
            return;
        }

        _organizationsFirst ??= line.IsOrganizationOnly;
        if (_record is null || BeginsRecord(_record, line, depth, begins)) Begin(line, depth);
        else Merge(_record, line);
        if (begins && advisors.Count > 0) _record!.Advisors.AddRange(advisors.Select(person => person.Name).Where(name => !_record.Advisors.Contains(name)));
    }

    // A name alone, as high as a record that has all it needs: the employer of the next one.
    private bool HeadsNext(CareerLine line, int depth) =>
        _record is { Date: not null } whole && depth <= whole.Depth && whole.Roles.Count + whole.Degrees.Count > 0 && line.Others.Count <= 2 && line.Entry.Text.Length < LongestName && IsName(line.Entry.Text);

    // "Kelp Watch", unlike "Name and address of employer".
    private static bool IsName(string text)
    {
        foreach (var word in text.AsSpan().Words())
            if (char.IsLower(text[word.Start.Value]) && !OrganizationWords.Connectors.Contains(text.AsSpan()[word])) return false;
        return !text.Contains(':');
    }

    // Whether all that a line tells is who advised; it is taken then. The advisors of other lines are told.
    private bool TellsOnlyAdvisors(CareerLine line, int depth, bool begins, ref List<Names.PersonInText> advisors)
    {
        if (advisors.Count == 0 && _listsAdvisors && AdvisorPhrases.Continued(line.Entry) is { Count: > 0 } more)
        {
            _record?.Advisors.AddRange(more.Select(person => person.Name));
            return true;
        }

        var isLabelled = StartsWithLabel(line);
        _listsAdvisors = advisors.Count > 0 && isLabelled;
        if (advisors.Count == 0 && !Strict) advisors = [.. AdvisorPhrases.Advisors(line.Entry).Select(found => found.Person), .. AdvisorRemarks.Bracketed(line.Entry), .. AdvisorRemarks.BehindWith(line.Entry), .. AdvisorRemarks.BehindBar(line.Entry)];
        if (_record is not null && !begins | depth > _record.Depth | !line.HasFacts | advisors.Count == 0 || !line.HasFacts || _listsAdvisors) _record?.Advisors.AddRange(advisors.Select(person => person.Name));
        // "Postdoc (with Prof. Ann Bell)" in a cell of its own is the position too.
        var tellsMore = line.Date is not null || line.Degrees.Count > 0 || line.Roles.Count > 0 && _record is { Roles.Count: 0, Date: not null };
        if (advisors.Count == 0 || !isLabelled && !line.IsDescription && line.Labelled is null && (tellsMore || _record is null || begins)) return false;
        if (_record is not null && !line.IsDescription && !isLabelled && !_record.Organizations.Exists(IsWhole)) _record.Organizations.AddRange(line.Organizations);
        if (line.Labelled is var (label, value) && GroupNames.IsLabel(label)) AddLabelled(label, value);
        AddAffiliation(advisors);
        _record?.Cover(line.Line);
        if (_record is not null && (_record.Organizations.Count > 0 || _record.StatedOrganization is not null)) _record.HasDescription = true;
        return true;
    }

    // Whether a line names the whole of the part that the record has so far.
    private bool NamesWhole(CareerLine line) =>
        line.IsOrganizationOnly && _record?.Organizations.TrueForAll(piece => piece.IsUnit) == true
        && (_record.Others.Count == 0 || _record.Degrees.Count == 0 && line.Organizations[0].Order == 0 && line.Others.Count < 2 && !_record.Others.Exists(piece => piece.IsEmphasized));

    // Inside an entry, a line with neither position nor degree nor a range of dates tells more about it.
    private static bool TellsAbout(CareerRecord whole, CareerLine line, int depth) =>
        whole.Date is not null && depth > whole.Depth && whole.Organizations.Count + whole.Others.Count > 0 && whole.Roles.Count + whole.Degrees.Count > 0
        && line.Roles.Count + line.Degrees.Count == 0 && line.Date is not { IsRange: true }
        && !(whole.Organizations.Count + whole.Degrees.Count == 0 && !whole.HasDescription && line.Organizations is [{ Order: 0 }, ..] && line.Organizations.Exists(IsWhole));

    private static readonly string[] LabelBeginnings = ["Advis", "Superv", "Mentor", "Leader", "Group leader", "Team leader", "Principal investigator"];

    private static bool StartsWithLabel(CareerLine line) => AdvisorPhrases.BeginsWithLabel(line.Entry) || Array.Exists(LabelBeginnings, word => BeginsWith(line, word));

    private static bool BeginsWith(CareerLine line, string word) => line.Entry.Text.AsSpan().TrimStart().StartsWith(word, StringComparison.OrdinalIgnoreCase);

    // "Advisor: X (Professor, SYSU)": where a record names no organisation, its first advisor's is its own.
    private void AddAffiliation(List<Names.PersonInText> advisors)
    {
        if (_record is null || _record.Organizations.Count > 0 || _record.Others.Exists(piece => !piece.BeginsTitle) || _record.StatedOrganization is not null) return;
        foreach (var person in advisors)
        {
            // "PI: X (Harvard University)"
            if ((OrganizationScanner.IsOrganization(person.Remark) || EmployerPhrases.IsAcronym(person.Remark)) && !person.Remark.Contains(','))
            {
                _record.StatedOrganization = person.Remark;
                return;
            }

            var comma = person.Remark.LastIndexOf(',');
            if (comma > 0 && OrganizationScanner.Phrase(person.Remark, comma + 2 <= person.Remark.Length ? comma + 2 : comma + 1) is { } found)
            {
                _record.StatedOrganization = found.Name;
                return;
            }
        }
    }

    private void AddLabelled(string label, string value)
    {
        if (_record is null) return;
        value = value.TrimEnd('.', ' ');
        if (value.Length is 0 or > 150) return;
        if (GroupNames.IsLabel(label))
        {
            if (_record.Organizations.Count == 0 && _organization is null && label is "institution") _record.Organizations.Add(new CareerPiece(value, false, true, 0, 0));
            else _record.Units.Add(GroupNames.WithoutLeader(value));
        }
        else if (label is "organization" or "company" or "employer" or "university" or "school" or "affiliation" or "where" or "host" or "name and address of employer")
        {
            // "University: University of X, Town, Country" names the place too.
            var name = value.Contains(',') && OrganizationScanner.Phrase(value, 0) is { } phrase && OrganizationScanner.IsOrganization(phrase.Name) ? phrase.Name : value;
            _record.Organizations.Add(new CareerPiece(name, false, true, 0, 0));
        }
        else
        {
            _record.HasDescription = true;
        }
    }

    private bool BeginsRecord(CareerRecord record, CareerLine line, int depth, bool begins)
    {
        if (line.Date is not null && record.Date is not null) return begins || !TellsMore(record, line);
        var strong = line.Date is not null || line.Roles.Count > 0 || line.Degrees.Count > 0;
        if (record.HasDescription && (strong || begins && depth <= record.Depth)) return true;
        // Two degrees of one entry, before the school and after the one date of both.
        var both = !begins && line.Date is null && _inEntry && _group == record.Group && record.Organizations.Count == 0 && !record.HasDescription && line.Organizations.Count == 0 && record.Date is not null;
        if (line.Degrees.Count > 0 && record.Degrees.Count > 0) return !both;
        // A second title of one post: "Professor, Department A", "Professor, Department B", then the university.
        var whole = record.Organizations.Exists(piece => !piece.IsUnit);
        if (line.Roles.Count > 0 && record.Roles.Count > 0 && !begins && line.Date is null && _inEntry && _group == record.Group && !whole && !record.HasDescription && record.Organizations.Count > 0) return false;
        if (line.Roles.Count > 0 && record.Roles.Count > 0 && (record.Date is not null || line.Date is not null || begins)) return true;
        if (_organizationsFirst == true && line.IsOrganizationOnly && record.Date is not null) return true;
        var named = line.Organizations.Exists(piece => !piece.IsUnit);
        // Several schools stand behind one degree before its date comes.
        if (named && whole && !begins && _inEntry && _group == record.Group && record.Date is null && line.IsOrganizationOnly) return false;
        if (named && whole && (record.Roles.Count > 0 || record.Degrees.Count > 0 || begins)) return true;
        // Another block with a place and a degree or position of its own, behind a dated record.
        if (strong && named && whole && record.Date is not null && _group != record.Group) return true;
        // The stay of a visiting student, in a paragraph of its own, between degrees.
        if (whole && record.Date is not null && _group != record.Group && (record.Degrees.Count > 0 && IsStay(line.Roles) || line.Degrees.Count > 0 && IsStay(record.Roles))) return true;
        if (line.Organizations.Count > 0 && record.Organizations.Count > 0 && record.Date is not null && record.Roles.Count > 0 && (begins || _organizationsFirst == true && _group != record.Group && line.Date is null) && depth <= record.Depth) return true;
        return begins && depth <= record.Depth && strong && (record.Roles.Count > 0 || record.Degrees.Count > 0) && record.Date is not null;
    }

    private static bool IsStay(List<RoleMention> roles) => roles.Exists(role => !role.IsStudy && role.Text.EndsWith("tudent", StringComparison.Ordinal));

    // "M.A. in Music (conferred on 2 June 2005)" below "2005", in one entry.
    private bool TellsMore(CareerRecord record, CareerLine line) =>
        _inEntry && _group == record.Group && line.Date is { IsRange: false, Year: { } year } && line.Roles.Count == 0 && (line.Degrees.Count == 0 || record.Degrees.Count == 0)
        && Covers(record.Date!, year.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static bool Covers(Dates.DateMention period, string year) =>
        string.CompareOrdinal(period.From, 0, year, 0, 4) <= 0 && (period.To == "present" || string.CompareOrdinal(period.To, 0, year, 0, 4) >= 0);

    private void Begin(CareerLine line, int depth)
    {
        End();
        _record = new CareerRecord(depth, _group);
        Merge(_record, line);
    }

    private static void Merge(CareerRecord record, CareerLine line)
    {
        record.Date ??= line.Date;
        record.Roles.AddRange(line.Roles);
        if (record.Degrees.Count == 0 && line.Degrees.Count > 0) record.DegreeLine = line.Line.Range.First;
        record.Degrees.AddRange(line.Degrees);
        // Once a record has all it needs, organisations in further lines belong to something else.
        var complete = record.Date is not null && record.Roles.Count > 0 && record.Organizations.Count > 0 && !record.Covers(line.Line) && line.Date is null && line.Roles.Count == 0
            && (record.Organizations.Exists(piece => !piece.IsUnit) || !line.Organizations.Exists(piece => !piece.IsUnit));
        if (!complete || IsGroupAlone(line)) record.Organizations.AddRange(line.Organizations);
        AddOthers(record, line);
    }

    // A line of its own for the group: "Tide Team".
    private static bool IsGroupAlone(CareerLine line) =>
        line.Organizations is [{ IsUnit: true, Text: var name }] && line.Others.Count == 0 && OrganizationScanner.IsGroup(name) && !name.EndsWith(" and", StringComparison.Ordinal) && name.Length + 2 >= line.Entry.Text.Length;

    private static void AddOthers(CareerRecord record, CareerLine line)
    {
        record.Others.AddRange(line.Others);
        record.Cover(line.Line);
    }

    private void End()
    {
        if (_record is { IsEmpty: false } record) Emit(record);
        _record = null;
    }

    private void Emit(CareerRecord record)
    {
        var (organization, unit) = WorkPlace.Of(record);
        // Below an organisation's line, words of a later line are no organisation of the record's own.
        if (_organization is { } above && record.Group == above.Group && record.Organizations.Count == 0 && organization is not null && record.Others.Exists(piece => piece.Text == organization && piece.Line > record.FirstLine)) organization = null;
        var own = organization is not null && record.Organizations.Exists(IsWhole) | record.Organizations.Count == 0;
        // Where one studies, a visiting student studies too.
        var role = record.Roles.Find(found => !found.IsStudy && !(kind == SectionKind.Education && found.Text.EndsWith("tudent", StringComparison.Ordinal)));
        var title = role?.Text;
        var named = record.Organizations.Exists(IsWhole) || record.StatedOrganization is not null || record.Others.Exists(piece => piece.IsEmphasized) || record.Organizations.Exists(piece => piece.IsEmphasized && piece.Order == 0 && piece.Line == record.FirstLine);
        if (_organization is { } outer && (record.Depth > outer.Depth || (record.Group == outer.Group && !own) || _organizationsFirst == true && !named) && !record.Organizations.Exists(IsWhole))
        {
            // Below an organisation's line, a part of it is a unit and other words are the position.
            if (record.Organizations.Count > 0) unit = record.Organizations[0].Text;
            else if (organization is not null) title ??= organization;
            (organization, unit) = (outer.Name, record.Units.FirstOrDefault() ?? unit ?? outer.Unit);
            own = false;
        }

        if (organization is not null && own && !Strict) _organization = (organization!, unit, record.Depth, record.Group);
        unit ??= record.Units.FirstOrDefault();
        var isStudy = record.Degrees.Count > 0 && role is null or { IsTeaching: true } || kind == SectionKind.Education && (record.Degrees.Count > 0 || role is null or { IsTeaching: true });
        if (organization is not null)
        {
            var taught = RoleWords.Teaching.ContainsAnyOf(organization) || kind != SectionKind.Education && record.Degrees.Count > 0 && record.Degrees.TrueForAll(degree => degree.Level == AdvisorKind.Other);
            if (!taught && (isStudy || record.Degrees.Exists(degree => degree.IsStudent))) EmitStudy(record, organization);
            // Among degrees a post without a date is a student's, unless it is a postdoc's.
            if (!isStudy && (kind != SectionKind.Education || record.Date is not null || role is not null && RoleKinds.Of(role.Text) == AdvisorKind.Postdoc) && (!Strict || record.Date is { IsRange: true } && (role is not null || record.Advisors.Count > 0) || record.StatedOrganization is not null && role is not null)) EmitJob(record, organization, unit, title);
        }

        var advisorKind = KindOf(record, role, isStudy);
        foreach (var name in record.Advisors)
            claims.Add(new AdvisorClaim(name, advisorKind, organization, record.Date?.From, record.Date?.To, [record.Evidence(0.85)]));
    }

    private static bool IsWhole(CareerPiece piece) => !piece.IsUnit && !WorkPlace.IsPartOfUniversity(piece.Text);

    private void EmitStudy(CareerRecord record, string institution)
    {
        if (Strict && record.Date is not { IsRange: true } && record.StatedOrganization is null) return;
        // "M.Sc. in Engineering, Physics, 2020" names no school.
        if (DegreeWords.EndsAsField(institution) && !record.Organizations.Exists(piece => piece.Text == institution)) return;
        if (record.Degrees.Count == 0 && (Strict || record.Date is null && record.Roles.Count == 0 || record.Organizations.Count == 0 && (record.Roles.Count == 0 || record.Date is null) && record.StatedOrganization is null && !OrganizationScanner.IsOrganization(institution))) return;
        // Among positions a degree without a date is a course's or a student's.
        if (kind == SectionKind.Experience && record.Date is null && record.Roles.Count == 0) return;
        var (from, to) = Ends(record);
        if (record.Date is { IsRange: false }) from = null;
        foreach (var piece in record.Organizations.Where(piece => piece.IsUnit && piece.Text != institution && GroupNames.IsLab(piece.Text))) AddGroup(record, piece.Text, institution);
        foreach (var degree in record.Degrees.Count > 0 ? record.Degrees : [null!])
        {
            var student = degree?.IsStudent == true && to is null;
            claims.Add(new EducationClaim(institution, degree?.Text, degree?.Field, from, to ?? (student ? "present" : null), [record.Evidence(CareerClaims.ListConfidence)]));
        }
    }

    private void EmitJob(CareerRecord record, string organization, string? unit, string? role)
    {
        if (role is null && (record.Date is null || record.Roles.Exists(found => found.IsStudy) || !IsNamedEmployer(record, organization))) return;
        if (RoleWords.IsTeaching(role ?? organization)) return;
        // Outside lists of positions a chair or a mentor serves a society or a programme.
        if (Strict && role is not null && (role.EndsWith("Chair", StringComparison.OrdinalIgnoreCase) || RoleWords.Services.ContainsAnyOf(role))) return;
        var (from, to) = Ends(record);
        claims.Add(new EmployerClaim(organization, unit, role, from, to, [record.Evidence(CareerClaims.ListConfidence)]));
        if (unit is not null && !record.Units.Contains(unit) && OrganizationScanner.IsGroup(unit) && !GroupNames.IsDepartment(unit)) AddGroup(record, unit, organization);
        foreach (var group in record.Units.Where(name => !GroupNames.IsDepartment(name))) AddGroup(record, group, organization);
    }

    private void AddGroup(CareerRecord record, string group, string organization) =>
        claims.Add(new LabClaim(group.StartsWith("Member of ", StringComparison.Ordinal) ? group["Member of ".Length..] : group, organization, [record.Evidence(0.8)]));

    // Without a position, only what is surely an organisation employs somebody.
    private static bool IsNamedEmployer(CareerRecord record, string organization) =>
        record.Advisors.Count > 0 || OrganizationScanner.IsOrganization(organization) || record.Others.Exists(piece => piece.Text == organization && piece.IsEmphasized);

    private static (string? From, string? To) Ends(CareerRecord record) => (record.Date?.From, record.Date?.To);

    private static AdvisorKind KindOf(CareerRecord record, RoleMention? role, bool isStudy)
    {
        if (isStudy && record.Degrees.Count > 0) return record.Degrees[0].Level;
        return RoleKinds.Of(role?.Text);
    }
}
