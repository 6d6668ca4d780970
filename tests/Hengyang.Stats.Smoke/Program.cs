using Hengyang.Stats;

const string Text = "2023年1—11月，全市新能源汽车出口2.1亿元，同比增长92%，居全省第5位。";
var options = new StatisticsOptions { ReferenceDate = new DateOnly(2023, 12, 20) };

var kinds = new List<MentionKind>();
using (var reader = new StatisticsReader(Text.AsSpan(), options))
{
    while (reader.Read())
        kinds.Add(reader.Current.Kind);
}
Expect([.. kinds], "Period, Quantity, Change, Rank");

Observation observation = StatisticsDocument.Parse(Text, options).Observations[0];
Expect([observation.Indicator, observation.Value!.Value.Value, observation.Period!.Value], "新能源汽车出口, 210000000, 2023-01/2023-11");

Expect([ChineseNumber.TryParse("三百二十", out decimal number, out _), number], "True, 320");
Expect([Quantity.TryParse("2.8万余人", out Quantity quantity, out _), quantity.High!.Value], "True, 29000");
Expect([PercentageChange.TryParse("下降5%", null, out PercentageChange change, out _), change.Factor!.Value], "True, 0.95");
Expect([DateRange.TryParse("前三季度", new DateOnly(2024, 10, 18), out DateRange period, out _), period.End!.Value.DayNumber], "True, 739158");
Expect([Rank.TryParse("排全省倒数第三", out Rank rank, out _), rank.Position, rank.IsFromBottom], "True, 3, True");

Sample.Write(Console.Out);
Console.Error.WriteLine($"read by {System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription}: {observation.Indicator} {observation.Value}");

static void Expect(object[] actual, string expected)
{
    string given = string.Join(", ", actual.Select(a => FormattableString.Invariant($"{a}")));
    if (given != expected)
        throw new InvalidOperationException($"expected {expected}, got {given}");
}
