open System
open Hengyang.Stats

let must holds what = if not holds then failwith what

// the out parameter comes back as a tuple, from each of the types
match Rank.TryParse "居全国第5位" with
| true, rank -> must (rank.Position = 5 && rank.Scope = "全国") "the rank"
| _ -> failwith "no rank"

match Quantity.TryParse "2.1亿元", DateRange.TryParse "2023-Q3", PercentageChange.TryParse "同比增长92%", Unit.TryParse "元/吨" with
| (true, quantity), (true, period), (true, change), (true, unit) ->
    must (quantity.Value = 210000000m && period.ToString() = "2023-Q3" && unit.Name = "元/吨") "the values"
    must (change.Factor = Nullable 1.92m) "the factor"
    must (quantity * 2m = Quantity.Parse "4.2亿元" && quantity + quantity = quantity * 2m) "sums and products"
| _ -> failwith "one of the values"

let document = StatisticsDocument.Parse "2023年，全市固定资产投资50亿元，同比增长11%。"
let totals = document.Observations |> Seq.choose (fun o -> Option.ofNullable o.Value) |> Seq.map string |> Seq.toList
must (totals = [ "50亿元" ]) (string totals)
let sorted = [ "2024年"; "2023年三季度" ] |> List.map (fun t -> DateRange.Parse t) |> List.sortWith (fun a b -> DateRange.ByBegin.Compare(a, b))
must (sorted.Head.ToString() = "2023-Q3") "the order"
printfn "%d observations" document.Observations.Count
