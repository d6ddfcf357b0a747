using Microsoft.CodeAnalysis;
using PlexModels.Generator.Baseline;

namespace PlexModels.Generator.Tests.Baseline;

public sealed class ComparisonTests
{
    private const string Card = "Acme.Card object|Acme.Card.Id required string \"id\"|Acme.Card.Kind optional Acme.Kind \"kind\"";
    private const string Kind = "Acme.Kind enum|Acme.Kind.Debit value \"debit\"|Acme.Kind.Credit value \"credit\"";
    private const string Pay = "Acme.Pay union|Acme.Pay.Card member Acme.Card|Acme.Pay.String member string";

    [Theory]
    [InlineData(Card, "", "TypeRemoved Acme.Card")]
    [InlineData("", Card, "TypeAdded Acme.Card")]
    [InlineData("Acme.Card.Id required string \"id\"", "", "MemberRemoved Acme.Card.Id")]
    [InlineData("Acme.Kind.Credit value \"credit\"", "", "ValueRemoved Acme.Kind.Credit")]
    [InlineData("Acme.Pay.String member string", "", "UnionMemberRemoved Acme.Pay.String")]
    [InlineData(Kind, "Acme.Kind object|Acme.Kind.Debit optional string \"debit\"", "KindChanged Acme.Kind")]
    [InlineData(Kind, "Acme.Kind integer-enum|Acme.Kind.Debit value 1", "KindChanged Acme.Kind")]
    [InlineData("required string \"id\"", "required long \"id\"", "TypeChanged Acme.Card.Id")]
    [InlineData("optional Acme.Kind \"kind\"", "optional IReadOnlyList<Acme.Kind> \"kind\"", "TypeChanged Acme.Card.Kind")]
    [InlineData("member string", "member long", "TypeChanged Acme.Pay.String")]
    [InlineData("optional Acme.Kind", "required Acme.Kind", "BecameRequired Acme.Card.Kind")]
    [InlineData("optional Acme.Kind", "required-nullable Acme.Kind", "BecameRequired Acme.Card.Kind")]
    [InlineData("required string", "optional string", "BecameOptional Acme.Card.Id")]
    [InlineData("required string", "three-state string", "BecameOptional Acme.Card.Id")]
    [InlineData("required string", "required-nullable string", "BecameNullable Acme.Card.Id")]
    [InlineData("optional Acme.Kind", "three-state Acme.Kind", "BecameNullable Acme.Card.Kind")]
    [InlineData("required string", "required-three-state string", "BecameNullable Acme.Card.Id")]
    [InlineData("\"id\"", "\"ID\"", "JsonNameChanged Acme.Card.Id")]
    [InlineData("required string \"id\"", "required string no-json", "JsonNameChanged Acme.Card.Id")]
    [InlineData("\"credit\"", "\"CREDIT\"", "ValueChanged Acme.Kind.Credit")]
    [InlineData("Card.Id required string", "Card.Key required string", "MemberRenamed Acme.Card.Key")]
    [InlineData("Card.Kind optional Acme.Kind \"kind\"", "Card.Kinds optional Acme.Kind \"kinds\"", "JsonNameChanged Acme.Card.Kinds, MemberRenamed Acme.Card.Kinds")]
    [InlineData("Card.Id required string \"id\"", "Card.ID required long \"ID\"", "TypeChanged Acme.Card.ID, JsonNameChanged Acme.Card.ID, MemberRenamed Acme.Card.ID")]
    [InlineData("Kind.Credit ", "Kind.Charge ", "ValueRenamed Acme.Kind.Charge")]
    [InlineData("Pay.String member", "Pay.Text member", "UnionMemberRenamed Acme.Pay.Text")]
    [InlineData(Card, Card + "|Acme.Card.New required long \"new\"", "RequiredMemberAdded Acme.Card.New")]
    [InlineData(Card, Card + "|Acme.Card.New optional long \"new\"", "MemberAdded Acme.Card.New")]
    [InlineData(Kind, Kind + "|Acme.Kind.New value \"new\"", "ValueAdded Acme.Kind.New")]
    [InlineData(Pay, Pay + "|Acme.Pay.Int64 member long", "UnionMemberAdded Acme.Pay.Int64")]
    [InlineData("required string \"id\"", "optional long \"key\"", "TypeChanged Acme.Card.Id, BecameOptional Acme.Card.Id, JsonNameChanged Acme.Card.Id")]
    public void Each_change_is_of_its_kind(string before, string after, string expected) => Assert.Equal(expected, Changes(before, after));

    [Theory]
    [InlineData("required-nullable string", "required string", "NoLongerNullable Acme.Card.Id")]
    [InlineData("three-state string", "optional string", "NoLongerNullable Acme.Card.Id")]
    [InlineData("required-three-state string", "required string", "NoLongerNullable Acme.Card.Id")]
    public void What_null_meant_and_does_not_mean_any_more_is_said(string before, string after, string expected) =>
        Assert.Equal(expected, Kinds(Compare(
            Facts.Of("Acme.Card object", $"Acme.Card.Id {before} \"id\""),
            Facts.Of("Acme.Card object", $"Acme.Card.Id {after} \"id\""))));

    [Fact]
    public void The_same_facts_have_no_changes() => Assert.Equal("", Changes("", ""));

    [Fact]
    public void A_type_that_is_called_alike_and_has_the_same_was_renamed_and_what_mentions_it_stays_as_it_is() =>
        Assert.Equal("TypeRenamed Acme.Cards, UnionMemberRenamed Acme.Pay.Cards", Changes("Acme.Card", "Acme.Cards", "Pay.Card ", "Pay.Cards "));

    [Fact]
    public void Of_several_types_that_one_may_have_been_it_was_that_with_the_most_of_it() =>
        Assert.Equal("TypeRenamed Acme.Pines, TypeRemoved Acme.Pinet", Kinds(Compare(
            Facts.Of("Acme.Pinet object", "Acme.Pinet.A optional long \"a\"", "Acme.Pinet.B optional long \"b\"", "Acme.Pinez object", "Acme.Pinez.A optional long \"a\"", "Acme.Pinez.B optional long \"b\"", "Acme.Pinez.C optional long \"c\""),
            Facts.Of("Acme.Pines object", "Acme.Pines.A optional long \"a\"", "Acme.Pines.B optional long \"b\"", "Acme.Pines.C optional long \"c\""))));

    [Fact]
    public void A_type_that_moved_to_another_namespace_was_renamed() =>
        Assert.Equal("TypeRenamed Acme.Shared.Kind", Changes("Acme.Kind", "Acme.Shared.Kind"));

    [Fact]
    public void A_type_of_another_name_is_another_type_even_if_it_has_the_same() =>
        Assert.Equal("TypeChanged Acme.Card.Kind, TypeRemoved Acme.Kind, TypeAdded Acme.Purpose", Changes("Acme.Kind", "Acme.Purpose"));

    [Fact]
    public void A_type_that_is_called_alike_and_has_little_in_common_is_another_type() =>
        Assert.Equal("TypeAdded Acme.Kinds, TypeRemoved Acme.Kind", Join(Compare(
            Facts.Of("Acme.Kind enum", "Acme.Kind.A value \"a\"", "Acme.Kind.B value \"b\"", "Acme.Kind.C value \"c\""),
            Facts.Of("Acme.Kinds enum", "Acme.Kinds.A value \"a\"", "Acme.Kinds.X value \"x\"", "Acme.Kinds.Y value \"y\""))));

    [Theory]
    [InlineData("GeoData", "GeoDta")]
    [InlineData("EnablePaperTrailResponse", "EnablePapertrailResponse")]
    [InlineData("GetPinRespones", "GetPinResponse")]
    [InlineData("GetPinResponse", "GetArtsResponse", false)]
    [InlineData("GetUserFriendsResponse", "GetCategoriesResponse", false)]
    [InlineData("AddPlaylistContentsResponse", "AddPlaylistItemsResponse", false)]
    public void Names_are_alike_that_differ_by_a_slip_and_not_those_that_end_alike(string before, string after, bool expected = true)
    {
        string[] members = ["contentType", "statusCode", "rawResponse"];

        var changes = Compare(
            Facts.Of([$"Acme.{before} object", .. members.Select(member => $"Acme.{before}.{member} required string \"{member}\"")]),
            Facts.Of([$"Acme.{after} object", .. members.Select(member => $"Acme.{after}.{member} required string \"{member}\"")]));

        ChangeKind[] kinds = expected ? [ChangeKind.TypeRenamed] : [ChangeKind.TypeAdded, ChangeKind.TypeRemoved];
        Assert.Equal(kinds, changes.AsArray().Select(static change => change.Kind).OrderDescending());
    }

    [Fact]
    public void Properties_that_differ_in_digits_alone_are_two() =>
        Assert.Equal("MemberAdded Acme.A.Line2, MemberRemoved Acme.A.Line1", Join(Compare(
            Facts.Of("Acme.A object", "Acme.A.Line1 optional string \"line1\""),
            Facts.Of("Acme.A object", "Acme.A.Line2 optional string \"line2\""))));

    [Fact]
    public void Of_two_that_something_may_be_now_the_one_with_its_JSON_name_is_taken() =>
        Assert.Equal("MemberAdded Acme.A.Names, MemberRenamed Acme.A.Title", Join(Compare(
            Facts.Of("Acme.A object", "Acme.A.Name optional string \"name\""),
            Facts.Of("Acme.A object", "Acme.A.Names optional string \"names\"", "Acme.A.Title optional string \"name\""))));

    [Fact]
    public void Changes_come_in_the_order_of_names_whatever_the_order_of_lines()
    {
        var changes = Changes("Acme.Card.Id required", "Acme.Card.Id optional", "\"credit\"", "\"CREDIT\"", "member string", "member long");

        Assert.Equal("BecameOptional Acme.Card.Id, ValueChanged Acme.Kind.Credit, TypeChanged Acme.Pay.String", changes);
    }

    [Fact]
    public void Every_kind_of_change_has_its_row_and_a_diagnostic_of_its_own()
    {
        var rules = Enum.GetValues<ChangeKind>().Select(ChangeRules.Of).ToArray();

        Assert.Equal(ChangeRules.All, rules);
        Assert.Equal(rules.Length, rules.Select(static rule => rule.Descriptor.Id).Distinct().Count());
        Assert.Equal(rules.Length, rules.Select(static rule => rule.Summary).Distinct().Count());
        Assert.All(rules, static rule => Assert.Equal(
            rule.Descriptor.DefaultSeverity == DiagnosticSeverity.Info,
            rule.Kind is ChangeKind.TypeAdded or ChangeKind.MemberAdded or ChangeKind.ValueAdded or ChangeKind.UnionMemberAdded));
        Assert.All(rules, static rule => Assert.Equal(rule.IsBreaking, rule.Breaks != Breaks.Nothing));
    }

    [Fact]
    public void Whom_a_change_breaks_is_said_in_words() =>
        Assert.Equal(
            ["nobody", "readers", "writers", "readers and writers", "the C# source", "readers and the C# source", "writers and the C# source", "readers, writers and the C# source"],
            Enumerable.Range(0, 8).Select(static breaks => ChangeRules.Whom((Breaks)breaks)));

    private static EquatableArray<Change> Compare(EquatableArray<Fact> before, EquatableArray<Fact> after) =>
        Comparison.Compare(before, after, TestContext.Current.CancellationToken);

    // Three types, and the same with texts replaced.
    private static string Changes(params string[] replacements)
    {
        var before = string.Join("|", Card, Kind, Pay);
        var after = before;
        for (var i = 0; i < replacements.Length; i += 2)
        {
            after = replacements[i].Length == 0 ? after + "|" + replacements[i + 1] : after.Replace(replacements[i], replacements[i + 1], StringComparison.Ordinal);
        }

        if (replacements[0].Length == 0 && replacements[1].Length > 0)
        {
            before = before.Replace(replacements[1], "", StringComparison.Ordinal);
        }

        return Kinds(Compare(Lines(before), Lines(after)));
    }

    private static EquatableArray<Fact> Lines(string facts) => Facts.Of(facts.Split('|', StringSplitOptions.RemoveEmptyEntries));

    private static string Kinds(EquatableArray<Change> changes) => string.Join(", ", changes.AsArray().Select(static change => $"{change.Kind} {change.Subject.Name}"));

    private static string Join(EquatableArray<Change> changes) => string.Join(", ", Kinds(changes).Split(", ").Order(StringComparer.Ordinal));
}
