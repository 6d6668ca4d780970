namespace Hengyang.Stats;

/// <summary>
/// The forms of a rank: a ranking word, a scope, a place (<see cref="RankPlaces"/>): 排全省第一, 居全国第5位, 全省倒数第三, 前30强.
/// A form is a row here; where the scope begins and ends is worked out by <see cref="RankScopeReader"/>.
/// </summary>
internal static class RankForms
{
    /// <summary>The bits of a rank's code that hold the row of this table; the others hold that of <see cref="RankPlaces"/>.</summary>
    internal const int RowMask = 15;

    private const int PlaceShift = 4;

    private static readonly Dictionary<string, string> Parts = [];

    private static readonly Dictionary<string, FormGuard> Guards = new()
    {
        ["alone"] = RankGuards.StandsAlone,
    };

    private static readonly Form<RankReading>[] Rows =
    [
        new("ranking word, scope and place", "{Verb} ({Any} | '前)* p:{Place,Group}", RankMeanings.BehindVerb, "位列全国100强县第43位 → 43 全国100强县", "由第12位升至第7位 → 12; 7 from 12", "排名由第8位升至第5位 → 8; 5 from 8", "居民第一 → -", "列入“十三五”第一 → -", "跃居2020年的第6位 → 6", "排名下滑四位至第19位 → -"),
        new("scope and place", "{Scope} ({Quiet} | '前)* p:{Place}", RankMeanings.BehindScope, "百强县第43位 → 43 百强县", "在全国21个城市群中排名第8 → 8 全国21个城市群", "全国“第一” → -", "全国产量增长，第一 → -"),
        new("place by itself", "p:{Place}", RankMeanings.Alone, "获得第一名。 → 1", "订单量第四多， → 4", "第三产业 → -", "第三位代表 → -")
        {
            Guards = "alone",
        },
    ];

    internal static readonly FormTable<RankReading> Table = new(Rows, RankVocabulary.Of, Parts, Guards, ReadPlace);

    /// <summary>The names of the rows that a rank was read by, by its code; null for none.</summary>
    internal static string? NameOf(short code) =>
        code == 0 ? null : $"{Table.Rows[(code & RowMask) - 1].Name}: {RankPlaces.Table.Rows[(code >> PlaceShift) - 1].Name}";

    internal static short CodeOf(int row, in RankPlace place) => (short)((row + 1) | ((place.Row + 1) << PlaceShift));

    private static int ReadPlace(in Sentence s, int index, int place, out FormPart part, out int end, out int next)
    {
        RankPlace found = default;
        if (!RankPlaces.Table.TryRead(s, index, place, ref found, out int row, out end, out next) || found.IsListed)
        {
            part = default;
            return 0;
        }

        found.Row = (byte)row;
        part = FormPart.Of(in found);
        return found.IsGroup ? RankVocabulary.GroupPart : RankVocabulary.PlacePart;
    }
}
