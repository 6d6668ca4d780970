namespace Hengyang.Stats;

/// <content>The rows. <c>.ci/shared_words.py</c> puts a word here that stands in two lists.</content>
internal static partial class SharedWords
{
    private const string Rows =
        """
        (记者 DocumentProfile.Reports ParagraphStart.Reports ParagraphStart.Starters
        一举 ClauseWords.Manner Idioms
        一共 ObservationReader.Summing PhraseWords.Heads PhraseWords.Tails PhraseWords.Within
        一家 ClauseSubject.Agents ClauseSubject.Pronouns
        一带 ObservationReader.Regions Predicate.Places
        一度 ClauseWords.Manner Idioms
        一律 ClauseWords.Manner Condition.Rules Idioms
        一方面 ClauseWords.Added ClauseWords.LeadingIn Idioms
        一旦 Condition.Suppositions Idioms
        一直 Idioms PhraseWords.Tails
        一线 Idioms ObservationReader.Thresholds
        一致 CompoundWords Idioms
        一般 ClauseWords.Manner Idioms TitleName.Behind
        一路 ClauseWords.Manner Idioms
        三次产业 Distribution.ThreeSectors Idioms
        上一届 ComparisonTerm.LastEditions Idioms
        上一年 ObservationReader.YearsBefore RelativePeriod.YearBefore
        上一年度 Relations.PreviousHeads RelativePeriod.YearBefore
        上个月 Relations.PreviousMonthHeads RelativePeriod.MonthBefore
        上修 Direction.Up PhraseWords.Tails
        上半年 CalendarPart.FirstHalfYear TitleName.Behind
        上市 AreaVetoes.Kinds PassingPeriod.Foundings
        上年 ClauseWords.Added ObservationReader.Columns ObservationReader.YearsBefore Relations.PreviousHeads RelativePeriod.YearBefore
        上年同期 Relations.PreviousHeads TableWords.AgainstYear TableWords.ChangeTail
        上年度 ObservationReader.Columns Relations.PreviousHeads RelativePeriod.YearBefore
        上月 Relations.PreviousMonthHeads RelativePeriod.MonthBefore
        上期 ClauseWords.Added ComparisonTerm.LastPeriods ObservationReader.Columns Relations.PreviousHeads
        上次 ClauseWords.Added ClauseWords.LeadingIn ComparisonTerm.LastEditions ObservationReader.Foreign
        上涨至 PhraseWords.Tails Statement.Reaches
        上调 Direction.Up ObservationReader.Revising ObservationReader.Setting
        上调至 PhraseWords.Tails Statement.Reaches
        下修 Direction.Down PhraseWords.Tails
        下拨 LeadReader.Transitive ObservationReader.Givers
        下探 Direction.Down PhraseWords.Tails
        下滑至 PhraseWords.Tails RankVerb.Moves
        下调 Direction.Down ObservationReader.Revising ObservationReader.Setting
        下调至 PhraseWords.Tails Statement.Reaches
        下跌 Direction.Down FigureRole.Falling
        下跌至 PhraseWords.Tails Statement.Reaches
        下达 CompoundWords LeadReader.Transitive ObservationReader.Givers UnknownName
        下降 ChangeMeanings.Falls Direction.Down FigureRole.Falling
        下降到 PhraseWords.Tails Statement.Reaches
        下降至 PhraseWords.Tails Statement.Reaches
        不仅 ClauseWords.Added ClauseWords.LeadingIn PhraseWords.EndsOfNoun
        不到 FigureRole.OnlySo QualifierBefore.LessThan
        不及 ObservationReader.Compared ObservationReader.Judging QualifierBefore.LessThan
        不变价 PassingPeriod.Prices PriceBasis.Real
        不得 Condition.Rules PhraseWords.EndsOfNoun
        不断 PhraseWords.Movements PhraseWords.Tails
        不满 Condition.Limits QualifierBefore.LessThan
        不超过 Condition.Limits QualifierBefore.AtMost
        不足 Condition.Limits FigureRole.OnlySo QualifierBefore.LessThan
        不过 ClauseWords.Manner PhraseWords.Heads
        专列 CompoundWords Idioms
        专家 ObservationReader.Tellers PhraseWords.People
        世界 ComparisonTerm.Elsewhere FigureRole.Widths RankScope
        业绩 DocumentProfile.Accounts HeadingYears.Titles ObservationReader.Accounts
        业绩快报 HeadingYears.Titles ObservationReader.Accounts
        业绩预告 ClauseWords.Forecasts HeadingYears.Titles ObservationReader.Accounts
        东北 Distribution.Twins RankScope TableWords.Regions
        东北地区 AreaWords.Regions TableWords.Regions
        东部 AreaForms.NeverShort ClauseSubject.NoAgents Distribution.Twins RankScope TableWords.Regions
        东部地区 AreaWords.Regions TableWords.Regions
        两年平均 Basis.AnnualAverage RateOfChange.Averages RateOfChange.Bases
        两类 Idioms PhraseWords.CountOfKinds
        两者 ObservationReader.Boths PhraseWords.CountOfKinds
        个月 CalendarUnit.MonthCount ClauseSubject.Spans
        中共 CompoundWords TitleName.Leads
        中心 ClauseSubject.Agents ObservationReader.Tellers PhraseWords.HeadNouns UnknownName
        中报 DocumentProfile.Accounts ObservationReader.Accounts
        中有 FigureRole.Among PhraseWords.HeadsBehindFigure
        中速 ClauseWords.Manner FigureRole.KindsOfGrowth
        中部 ClauseSubject.NoAgents Distribution.Twins RankScope TableWords.Regions
        中部地区 AreaWords.Regions TableWords.Regions
        中高速 ClauseWords.Manner FigureRole.KindsOfGrowth MovementMeanings.Manners
        为100 ObservationReader.BaseTails PeriodRecognizer.Bases
        为期 Idioms UnitParts.DayCounters
        主动 ClauseWords.Manner PhraseWords.EndsOfNoun
        主要 AreaVetoes.KindsOfSights CompoundWords
        主要目标 Aspect.Target Headings.Aims
        举办 Boundary DocumentContext.Venues FlowWords.Flow LeadReader.Transitive ObservationReader.Givers PhraseWords.BareVerbs PhraseWords.Tails
        举行 Boundary DocumentContext.Venues ObservationReader.Doing PhraseWords.Tails
        之一 FigureRole.OneOf Idioms
        之中 ClauseWords.Enclosing LeadReader.Within
        之内 LeadReader.Within QualifierAfter.AtMost UnitParts.DayLimits
        之前 FigureRole.Earlier PeriodSuffix.Until
        之后 ClauseWords.LeadingIn PeriodRecognizer.Onwards PeriodSuffix.Since
        之比 ObservationReader.Ratios Proportion.Ratios
        之间 ClauseWords.Enclosing LeadReader.Within PeriodRecognizer.Amid PeriodSuffix.During RangeMeanings.BetweenWord
        也门 AreaWords.Countries CompoundWords
        乡村 AreaVetoes.KindsOfSights Distribution.Twins TitleName.Behind
        乡里 ClauseSubject.Adverbs ObservationReader.Planners
        买入 ObservationReader.Handling ObservationReader.MoneyVerbs
        予以 CompoundWords Condition.Rules
        争取 ClauseWords.Added ClauseWords.Aiming LeadReader.Changing LeadReader.Transitive ObservationReader.Givers PeriodClauses.AimVerbs PhraseWords.BareVerbs PhraseWords.Tails
        争取实现 Aspect.Target ClauseWords.LeadingIn
        二者 ObservationReader.Boths PhraseWords.CountOfKinds
        亏损 Plausibility.NoParts TurnWords.Loss
        五一 AreaVetoes.Titles Holiday.LabourDay
        交易所 AreaVetoes.Behind AreaVetoes.Firms CompoundWords ObservationReader.Holders
        产品 Distribution.Goods Distribution.Told FigureRole.Holders PhraseWords.HeadNouns
        亩均 CompoundWords PhraseWords.EndsOfNoun
        京津冀 AreaWords.Regions RankScope TableWords.Regions
        人口 AreaVetoes.NotBehind Distribution.Carriers MeasureHeads UnknownName
        人员 Distribution.Told PhraseWords.HeadNouns PhraseWords.People
        人均 AreaVetoes.NotBehind CompoundWords Distribution.Means ObservationReader.PerHead PhraseWords.EndsOfNoun PhraseWords.PerHead
        人大 OfficeName.Assemblies TitleName.Behind
        人才 AreaVetoes.NotBehind PhraseWords.People
        人数 MeasureHeads PhraseWords.HeadNouns Relations.Behind
        人次 IndicatorRow.CountedApart MeasureHeads
        人民代表大会 OfficeName.Assemblies OfficeName.Offices TitleName.Behind
        人民币 AreaVetoes.NotBehind CellUnit.Currencies CurrencyBefore.Yuan
        人民政府 OfficeName.Offices TitleName.Behind
        人民银行 DocumentProfile.Mainland ObservationReader.Tellers
        仅为 Attainment.Verbs ChangeSizeReader.States FigureRole.OnlySo PhraseWords.Tails
        仅仅 ClauseWords.LeadingIn ClauseWords.Manner CompoundWords
        仅剩 PhraseWords.NoNames PhraseWords.Tails
        仅有 ChangeSizeReader.Reaches FigureRole.OnlySo QuantityRules.LimitVerbs
        今年 RelativePeriod.ThisYear TitleName.Behind
        今日 RelativePeriod.Today TitleName.Leads
        仍将 ClauseSubject.Adverbs Predicate.Comings
        仍旧 ClauseSubject.Adverbs CompoundWords
        仍然 ChangeSizeReader.Fillers ClauseSubject.Adverbs PhraseWords.Tails
        从业人员 Distribution.Carriers MeasureHeads
        从此 ClauseWords.LeadingIn CompoundWords
        从而 ClauseWords.Manner CompoundWords PhraseWords.Heads
        仓储 UnitContext.Areas UnknownName
        以上 CompoundWords Distribution.Limits NumberWords.SizeLimits PhraseWords.BehindHeads QualifierAfter.AtLeast UnitParts.DayLimits
        以下 NumberWords.SizeLimits ObservationReader.Following PhraseWords.NoNames QualifierAfter.AtMost UnitParts.DayLimits
        以内 ClauseWords.Enclosing CompoundWords LeadReader.Within QualifierAfter.AtMost UnitParts.DayLimits
        以前 FigureRole.Earlier PeriodSuffix.Until
        以及 CompoundWords Distribution.Between NumberList.Joints PeriodDistribution.Separators PhraseWords.BehindTails PhraseWords.Heads PhraseWords.HeadsBehindFigure RankMentions.And
        以后 PeriodRecognizer.Onwards PeriodSuffix.Since
        以往 ComparisonTerm.Earlier VagueTime
        任务 Aspect.Target Attainment.Plans ChangeMeanings.Aims ComparisonTerm.Planned FigureRole.Plans HeadingYears.Titles ObservationReader.PlanNouns PassingPeriod.Drafts TableWords.Plan
        任务数 Attainment.Plans TableWords.Plan
        份额 RateNoun.1 TableWords.Share
        企业 AreaVetoes.Kinds ChangeMeanings.Aims Distribution.Carriers Distribution.Told FigureRole.Holders ObservationReader.Planners PhraseWords.HeadNouns
        优于 Attainment.Distances Attainment.Sides ObservationReader.Judging PhraseWords.Movements QualifierBefore.MoreThan
        会同 AreaForms.NeverShort CompoundWords
        会员 CompoundWords PhraseWords.People UnknownName
        会展 CompoundWords UnknownName
        会议 CompoundWords QuantityLabels.Meetings
        估算 ComparisonTerm.Planned PhraseWords.Tails
        估计 [(临时)(初步)(修订)(的初步)(预先)(损失)]Aspect.Forecast ClauseSubject.Says ClauseWords.Telling CompoundWords PhraseWords.StatedTails
        位于 HomeArea.Goods PhraseWords.Tails RankVerb TitleName.Behind
        位列 RankScopeReader.Tails RankVerb TableWords.Rank
        位居 RankScopeReader.Tails RankVerb
        位次 RankVerb TableWords.Rank
        低于 Attainment.Distances Attainment.Sides Condition.Limits ObservationReader.Compared ObservationReader.Judging ObservationReader.Sides PassingPeriod.Beyond PhraseWords.Movements QualifierBefore.LessThan
        低位 ClauseWords.Manner ObservationReader.Thresholds
        低出 Attainment.Distances Attainment.Sides
        低点 ObservationReader.Thresholds PassingPeriod.Records
        住宅 Distribution.Carriers UnitContext.Areas UnknownName
        余额 FlowWords.Balance FlowWords.Stock MeasureHeads Relations.Behind TableWords.Generic
        作为 Idioms PhraseWords.EndsOfNoun
        使得 ClauseWords.Telling PhraseWords.Heads
        使用 CompoundWords ObservationReader.Handling
        例如 AreaNames.Leads ClauseWords.Added ClauseWords.LeadingIn
        供应 CompoundWords PhraseWords.ActsAndNouns
        依旧 ClauseSubject.Adverbs PhraseWords.Tails
        依次 RankScopeReader.Heads Respectively
        依次为 PhraseWords.Heads RankScopeReader.Heads
        依然 ClauseSubject.Adverbs PhraseWords.Tails
        促进 ClauseWords.Carrying ClauseWords.Telling CompoundWords UnknownName
        保持 MovementMeanings.Verbs PhraseWords.EndsOfNoun PhraseWords.Movements PhraseWords.Tails UnchangedLevel.Holds
        保持在 ChangeMeanings.Holds ObservationReader.Levels PhraseWords.Tails RankVerb UnchangedLevel.Holds
        保持平稳 ClauseWords.Manner Idioms
        保有量 FlowWords.Balance FlowWords.Stock MeasureHeads
        保险 AreaVetoes.Kinds Distribution.Told ObservationReader.Holders
        保障 Distribution.Told Predicate.Links Predicate.Purposes
        修正为 ObservationReader.Foreign PhraseWords.Tails
        修正至 ObservationReader.Foreign PhraseWords.Tails
        儿童 PhraseWords.People UnknownName
        元旦 AreaVetoes.NotBehind Holiday.NewYear
        充电 UnitContext.Electricity UnknownName
        先后 ClauseSubject.Adverbs ClauseWords.Manner CompoundWords PhraseWords.EndsOfNoun
        先进 AreaVetoes.Titles CompoundWords
        免费 Predicate.Hows UnknownName
        入围 PhraseWords.BehindTails RankVerb
        入超 [收投进输买纳加]Idioms[高低] MeasureHeads
        入选 PassingPeriod.Foundings RankVerb UnknownName
        全世界 AreaWords.Regions RankScope
        全乡 ClauseSubject.Adverbs HomeWords.All
        全公社 ClauseSubject.Adverbs HomeWords.All
        全区 ComparisonTerm.Elsewhere FigureRole.Widths HomeWords.All IndicatorNames.Heads RankScope TableWords.Total
        全县 ComparisonTerm.Elsewhere FigureRole.Widths HomeWords.All IndicatorNames.Heads RankScope TableWords.Total
        全国 ComparisonTerm.Elsewhere CompoundWords FigureRole.Widths HomeWords.All RankScope TableWords.Total
        全州 ComparisonTerm.Elsewhere HomeWords.All RankScope TableWords.Total
        全市 ComparisonTerm.Elsewhere FigureRole.Widths HomeWords.All IndicatorNames.Heads RankScope TableWords.Total
        全年 Attainment.SamePeriod CalendarPart.WholeYear ClauseSubject.Adverbs IndicatorNames.Heads
        全旗 HomeWords.All RankScope
        全村 ClauseSubject.Adverbs HomeWords.All
        全港 HomeWords.All RankScope
        全澳 HomeWords.All RankScope
        全球 AreaWords.Regions ComparisonTerm.Elsewhere FigureRole.Widths RankScope
        全盟 HomeWords.All RankScope
        全省 ComparisonTerm.Elsewhere FigureRole.Widths HomeWords.All IndicatorNames.Heads RankScope TableWords.Total
        全行业 ClauseSubject.Adverbs DocumentContext.Industry FigureRole.Widths RankScope
        全部 ClauseSubject.NoAgents ComparisonTerm.Elsewhere FigureRole.Wholly IndicatorNames.Heads LeadReader.Adverbs PhraseWords.BehindTails PhraseWords.EndsOfNoun PhraseWords.Heads PhraseWords.Tails
        全镇 ClauseSubject.Adverbs HomeWords.All
        全长 ObservationReader.Extents ObservationReader.Lasting PhraseWords.BareNames
        全面 Boundary PhraseWords.BehindTails Predicate.Hows TitleName.Behind
        公司 AreaVetoes.Firms ClauseSubject.Agents DocumentProfile.Actors FigureRole.Holders ObservationReader.Holders ObservationReader.Planners PhraseWords.HeadNouns
        共同 ClauseWords.Manner Idioms.Compounds PhraseWords.BehindTails PhraseWords.NoNames
        共和 AreaForms.NeverShort CompoundWords
        共有 CompoundWords PhraseWords.StatedTails PhraseWords.Tails QuantityRules.LimitVerbs Statement
        共计 ObservationReader.Summing PhraseWords.StatedTails PhraseWords.Tails PhraseWords.Within Statement TableWords.Total
        关于 HomeArea.Abouts TitleName.Leads
        关口 FigureRole.Steps ObservationReader.Thresholds
        其中 Among CompoundWords IndicatorNames.Heads PhraseWords.Heads TableWords.Among
        其中： IndicatorNames.Heads TableWords.Among
        其他 ComparisonTerm.Elsewhere CompoundWords
        内地 AreaWords.Regions CompoundWords
        内外 AreaVetoes.BehindDistrict CompoundWords
        再次 ClauseSubject.Adverbs PhraseWords.EndsOfNoun PhraseWords.Tails
        农业 TitleName.Behind UnknownName
        冲上 PhraseWords.Tails RankVerb.Moves
        冲击 ClauseGrammar.Effects PhraseWords.Tails
        冲破 PhraseWords.Tails QualifierBefore.Over
        决算 ComparisonTerm.Outturns HeadingYears.Titles Headings.Spent HomeArea.Accounts ObservationReader.Results TitleName.Behind
        决算数 ObservationReader.Carried ObservationReader.Results
        冻结于 PhraseWords.Tails UnchangedLevel.Holds
        冻结在 PhraseWords.Tails UnchangedLevel.Holds
        净利 DocumentProfile.Accounts MeasureHeads ObservationReader.FirmFigures ObservationReader.States
        净利润 MeasureHeads ObservationReader.FirmFigures
        净增 Direction.Up+Counts+Lasting ObservationReader.Growth ObservationReader.Nets PhraseWords.BareVerbs PhraseWords.Openers UnknownName
        净增加 Direction.Up+Counts+Lasting ObservationReader.Nets
        减免 Idioms PhraseWords.ActsAndNouns
        减少 ChangeMeanings.Falls Direction.Down+Lasting LeadReader.AimVerbs PhraseWords.ActsAndNouns PhraseWords.Counting PhraseWords.Openers TableWords.ChangeTail
        减少额 TableWords.Change TableWords.ChangeAmount TableWords.ChangeTail
        减幅 DirectionNoun.Down RateOfChange.Moves RateOfChange.Nouns
        减持 Idioms ObservationReader.Handling
        减至 ChangeMeanings.Falls ObservationReader.Levels Statement.Reaches
        几乎 PhraseWords.NoNames PhraseWords.Tails
        几近 PhraseWords.Tails QualifierBefore.Nearly
        出口 ClauseSubject.Nouns FlowWords.Flow MeasureHeads UnknownName
        出台 LeadReader.Transitive ObservationReader.Givers
        出让 CompoundWords UnitContext.Areas
        出超 [支产进输演付卖日突杰]Idioms MeasureHeads
        分公司 AreaVetoes.Behind AreaVetoes.Firms
        分别 LeadReader.Adverbs PhraseWords.BehindTails PhraseWords.EndsOfNoun PhraseWords.Heads PhraseWords.StatedTails PhraseWords.Tails RankScopeReader.Heads Respectively
        分别为 ChangeSizeReader.States RankScopeReader.Heads
        分行 AreaVetoes.Behind AreaVetoes.Firms
        创下 PhraseWords.EndsOfNoun PhraseWords.Movements
        创办 PassingPeriod.Events PassingPeriod.Foundings
        创建 ObservationReader.Givers PassingPeriod.Foundings UnknownName
        创造 ClauseSubject.Own PhraseWords.Openers
        初值 BareChange.NoLevels ObservationReader.Foreign QuantityRules.FigureNouns
        初步 ClauseWords.LeadingIn ClauseWords.Manner ComparisonTerm.Earlier
        初步估算 Adjustment.Estimates ClauseWords.Manner
        初步核算 Adjustment.Estimates PhraseWords.Heads
        初步统计 Adjustment.Estimates PhraseWords.Heads
        到港 CompoundWords ObservationReader.NoHolders
        到达 Idioms.Compounds PhraseWords.EndsOfNoun
        前值 BareChange.NoLevels ComparisonTerm.Earlier ObservationReader.Foreign ObservationReader.ValueBefore QuantityRules.FigureNouns
        前列 HomeArea.Firsts Idioms RankScopeReader.Tails
        前进 AreaForms.NeverShort CompoundWords Direction.Up+OfRank
        剑指 Aspect.Target PhraseWords.Tails
        力争 Aspect.Target ClauseWords.Added ClauseWords.Aiming ClauseWords.Forecasts LeadReader.Adverbs PeriodClauses.AimVerbs PhraseWords.Heads PhraseWords.Tails
        力求 Aspect.Target PeriodClauses.AimVerbs
        办理 ObservationReader.Handling PhraseWords.ActsAndNouns
        办结 FlowWords.Flow ObservationReader.Finished ObservationReader.Handling
        加上 ClauseGrammar.Addition ClauseWords.LeadingIn
        加大 Idioms ObservationReader.Setting
        加快 AreaVetoes.KindsOfSights Direction.Up+OfRate+Quality PhraseWords.EndsOfNoun Predicate.Hows
        动工 ObservationReader.Begins PassingPeriod.Foundings PhraseWords.BehindTails
        助推 ClauseWords.Carrying ClauseWords.Telling
        努力 ClauseWords.Manner PhraseWords.Heads Predicate.Hows
        区内 CompoundWords Predicate.Places
        区县 FigureRole.Holders FigureRole.Regions TableWords.AreaColumn
        区本级 HomeWords.All TitleName.Behind
        区间 BareChange.NoLevels ObservationReader.Thresholds
        医疗 Distribution.Told UnknownName
        医院 AreaVetoes.Behind ObservationReader.Holders PhraseWords.HeadNouns
        千瓦时 Idioms LeadReader.PerUnits
        升幅 DirectionNoun.Up FigureRole.Rising MeasureHeads RateOfChange.Moves RateOfChange.Nouns
        升至 ObservationReader.Levels PhraseWords.Tails Statement.Reaches
        升降 Idioms TableWords.Change TableWords.ChangeBare TableWords.ChangeTail
        午后 PartOfDay PhraseWords.Tails
        华东 RankScope TableWords.Regions
        华东地区 AreaWords.Regions TableWords.Regions
        华中 CompoundWords RankScope TableWords.Regions
        华中地区 AreaWords.Regions TableWords.Regions
        华北 RankScope TableWords.Regions
        华北地区 AreaWords.Regions TableWords.Regions
        华南 RankScope TableWords.Regions
        华南地区 AreaWords.Regions TableWords.Regions
        单位 Distribution.Carriers Distribution.Means FigureRole.Holders FlowWords.Stock PhraseWords.HeadNouns TableUnits.UnitHead TableWords.UnitColumn TableWords.UnitLine
        单季 DocumentProfile.Accounts PhraseWords.Tails
        单是 AreaNames.Leads ClauseWords.LeadingIn
        卖出 ObservationReader.Handling ObservationReader.MoneyVerbs
        占地面积 ObservationReader.Lasting PhraseWords.BareNames
        占比 MeasureHeads PhraseWords.BareNames PhraseWords.BareRates PhraseWords.BareShares RateNoun.1 TableWords.RateTail TableWords.Share
        卫生 TitleName.Behind UnknownName
        即时 CompoundWords PhraseWords.Tails
        厂里 ClauseSubject.Adverbs ObservationReader.Planners
        历史 ComparisonTerm.Earlier QuantityRules.History UnknownName
        历史同期 ObservationReader.Foreign PassingPeriod.Leads
        历年 CompoundWords VagueTime
        历时 LeadReader.Ongoing UnitParts.DayCounters
        压减 Direction.Down+Lasting ObservationReader.Givers ObservationReader.Setting
        原因是 ClauseWords.LeadingIn ObservationReader.Pointers
        原来 ClauseWords.LeadingIn FigureRole.Earlier
        原油 CompoundWords UnknownName
        去年 ObservationReader.YearsBefore RelativePeriod.LastYear TitleName.Behind
        去年同期 Relations.PreviousHeads TableWords.ChangeTail
        去除 Adjustment.Verbs CompoundWords
        县内 CompoundWords Predicate.Places
        县区 FigureRole.Holders FigureRole.Regions TableWords.AreaColumn
        县本级 HomeWords.All TitleName.Behind
        县里 ClauseSubject.Adverbs ObservationReader.Planners
        县长 ClauseSubject.Agents OfficeName.Offices
        参保 FlowWords.Stock MeasureHeads
        及以上 Distribution.Limits QualifierAfter.AtLeast
        及时 CompoundWords Predicate.Hows
        反而 CompoundWords PhraseWords.Heads PhraseWords.Tails
        发展 HeadingYears.Titles Predicate.Purposes TitleName.Behind
        发布 Boundary LeadReader.Transitive ObservationReader.GivesOut PassingPeriod.Tellings PhraseWords.BareVerbs PhraseWords.NoNames
        发放 FlowWords.Flow LeadReader.Changing LeadReader.Hands LeadReader.Transitive PhraseWords.ActsAndNouns PhraseWords.Counting PhraseWords.EndsOfNoun
        发行 ObservationReader.Givers ObservationReader.MoneyVerbs
        取得 MovementMeanings.Verbs PhraseWords.EndsOfNoun PhraseWords.Tails
        受伤 NounBehind.Harms PhraseWords.BehindTails
        受理 FlowWords.Flow ObservationReader.Handling PhraseWords.ActsAndNouns
        变为 PhraseWords.Tails Statement TurnWords.Verbs
        变动 SignedSize.Neutral TableWords.Change TableWords.ChangeBare TableWords.ChangeTail TableWords.NoIndex
        变动幅度 SignedSize.Neutral TableWords.ChangeTail
        变动率 SignedSize.Neutral TableWords.ChangeTail
        变动额 TableWords.ChangeAmount TableWords.ChangeTail
        变化 BareChange.NoLevels SignedSize.Neutral TableWords.Change TableWords.ChangeBare TableWords.ChangeTail TableWords.NoIndex
        变化幅度 SignedSize.Neutral TableWords.ChangeTail
        变化率 SignedSize.Neutral TableWords.ChangeTail
        变幅 TableWords.Change TableWords.ChangeTail
        变成 PhraseWords.Tails Predicate.Holding TurnWords.Verbs
        口岸 DocumentContext.PlaceNouns UnknownName
        另外 ClauseSubject.Adverbs ClauseWords.Added ClauseWords.LeadingIn PhraseWords.Heads
        只剩 PhraseWords.NoNames PhraseWords.Tails
        只是 FigureRole.OnlySo PhraseWords.NoNames
        只有 ChangeSizeReader.Reaches Condition.Suppositions FigureRole.OnlySo PhraseWords.Tails QuantityRules.Limits Statement
        只能 PhraseWords.Tails Predicate.Modals
        召开 DocumentContext.Venues LeadReader.Transitive
        可以 CompoundWords PhraseWords.EndsOfNoun PhraseWords.Heads PhraseWords.Tails Predicate.Modals
        可望 Aspect.Forecast PhraseWords.EndsOfNoun PhraseWords.Heads PhraseWords.Tails
        可比价 PassingPeriod.Prices PriceBasis.Real
        可能 ClauseSubject.Adverbs PhraseWords.Tails
        可能会 ClauseSubject.Adverbs PhraseWords.Tails
        各地 CompoundWords FigureRole.Widths
        各族 AreaForms.Peoples CompoundWords
        各类 AreaVetoes.Kinds CompoundWords
        合作 AreaForms.NeverShort CompoundWords
        合共 PhraseWords.Heads PhraseWords.Tails
        合同额 MeasureHeads PhraseWords.BareNames
        合约 Idioms.Compounds LeadReader.Contracts
        合计 LeadReader.Adverbs ObservationReader.Summing PhraseWords.StatedTails PhraseWords.Tails PhraseWords.Within Relations.Behind Statement TableWords.Generic TableWords.Total
        同季 PeriodRecognizer.SameParts RelativePeriod.StatedQuarter[最新次]
        同日 PeriodRecognizer.SameParts RelativePeriod.StatedDay
        同时 PhraseWords.BehindTails PhraseWords.Heads
        同月 Attainment.SamePeriod PeriodRecognizer.SameParts RelativePeriod.StatedMonth[最新次]
        同期 Attainment.SamePeriod ComparativeSize.OfPeriod ComparisonTerm.SamePeriod ObservationReader.SamePeriod PhraseWords.Heads Relations.PreviousHeads RelativePeriod.SamePeriod TableWords.ChangeTail
        同期水平 Attainment.SamePeriod ComparativeSize.OfPeriod
        同期间 CompoundWords PhraseWords.Heads
        同比 Basis.YearOverYear+TakesBareSize FigureRole.KindsOfGrowth PhraseWords.BehindTails PhraseWords.EndsOfNoun PhraseWords.NoNames PhraseWords.Tails RateOfChange.Bases Relations.Behind Relations.OwnBases TableWords.AgainstYear TableWords.Change TableWords.ChangeTail
        同比增速 IndicatorNames.RateTails MeasureHeads RateNoun RateOfChange.Nouns
        同比涨幅 IndicatorNames.RateTails RateOfChange.Nouns
        同类 ComparisonTerm.Elsewhere HomeArea.Firsts
        名次 RankScopeReader.Tails RankVerb TableWords.Rank
        向阳 AreaForms.NeverShort CompoundWords
        含有 CompoundWords PhraseWords.StatedTails
        启动 Boundary DocumentContext.Venues
        启用 DocumentContext.Venues ObservationReader.Begins PhraseWords.BehindTails
        吸纳 ObservationReader.Givers ObservationReader.Handling PhraseWords.Openers
        周边 Predicate.Places RankScope UnknownName
        和县 AreaForms.CommonNouns CompoundWords
        和平 AreaForms.NeverShort CompoundWords
        和田 AreaForms.CommonWords CompoundWords
        品种 FigureRole.Holders PhraseWords.HeadNouns
        唯一 FigureRole.Firsts HomeArea.Firsts Idioms
        商品 Distribution.Goods Distribution.Told
        回升到 Attainment.Verbs BaseOfFigure.Restored PhraseWords.Tails
        回升至 Attainment.Verbs BaseOfFigure.Restored PhraseWords.Tails Statement.Reaches
        回落 ChangeMeanings.Falls Direction.Down
        回落到 ChangeMeanings.Holds Statement.Reaches
        回购 DocumentProfile.Accounts ObservationReader.Handling
        回顾 HeadingYears.Titles Headings.Done
        因为 ObservationReader.Causes PhraseWords.Heads
        因此 ClauseWords.Added ClauseWords.LeadingIn PhraseWords.Heads
        因素 Adjustment.Factors CompoundWords
        因而 ClauseWords.LeadingIn ClauseWords.Manner
        园内 CompoundWords Predicate.Places
        园区 ObservationReader.Planners UnitContext.Areas
        国内 CompoundWords Distribution.Twins FigureRole.Widths RankScope TableWords.Regions UnknownName
        国家 AreaVetoes.KindsOfSights ClauseSubject.Agents FigureRole.Holders TableWords.AreaColumn UnknownName
        国有 AreaVetoes.Kinds Distribution.Twins Idioms
        国际 Distribution.Twins UnknownName
        国际机场 AreaVetoes.Behind AreaVetoes.Firms
        圆满 LeadReader.Adverbs PhraseWords.EndsOfNoun Predicate.Hows
        在校 CompoundWords FlowWords.Stock
        在港 CompoundWords ObservationReader.NoHolders
        在研 CompoundWords DocumentProfile.Accounts
        地区 AreaForms.Endings AreaForms.OfPrefectures AreaVetoes.Region Distribution.Carriers FigureRole.Holders FigureRole.Regions ObservationReader.Regions ObservationReader.Wholes TableWords.AreaColumn
        地方 ObservationReader.Wholes TableWords.AreaColumn TitleName.Behind
        地铁 AreaVetoes.Behind ObservationReader.Holders
        均价 CompoundWords MeasureHeads
        城区 AreaForms.CommonNouns AreaForms.NeverShort HomeWords.All Zones.Direct
        城市 AreaVetoes.KindsOfSights Distribution.Twins DocumentContext.PlaceNouns FigureRole.Holders FigureRole.Regions PhraseWords.HeadNouns TableWords.AreaColumn
        培育 ObservationReader.Givers UnknownName
        培训 FlowWords.Flow ObservationReader.Givers PhraseWords.BareVerbs
        基本 Distribution.Carriers PhraseWords.NoNames PhraseWords.Tails
        基础上 PassingPeriod.Bases PhraseWords.Tails
        基金 AreaVetoes.Behind ObservationReader.Holders PhraseWords.HeadNouns
        境内 CompoundWords FigureRole.Widths Predicate.Places TableWords.Regions
        增减 TableWords.Change TableWords.ChangeBare TableWords.ChangeTail TableWords.NoIndex
        增减数 TableWords.ChangeAmount TableWords.ChangeTail
        增减量 TableWords.ChangeAmount TableWords.ChangeTail
        增减额 TableWords.Change TableWords.ChangeAmount TableWords.ChangeTail
        增加 Direction.Up+Lasting LeadReader.AimVerbs ObservationReader.Setting PhraseWords.ActsAndNouns PhraseWords.Counting TableWords.ChangeBare TableWords.ChangeTail
        增加值 FlowWords.Flow Idioms MeasureHeads
        增加到 ObservationReader.Levels PhraseWords.Tails Statement.Reaches
        增加至 PhraseWords.Tails Statement.Reaches
        增加额 TableWords.Change TableWords.ChangeAmount TableWords.ChangeTail
        增发 Idioms ObservationReader.MoneyVerbs
        增幅 DirectionNoun.Up FigureRole.Rising IndicatorNames.RateTails MeasureHeads ObservationReader.States PhraseWords.BareRates RateOfChange.Moves RateOfChange.Nouns TableWords.Change TableWords.ChangeTail TableWords.NoIndex
        增持 Idioms ObservationReader.Handling
        增率 RateNoun TableWords.Change TableWords.ChangeTail
        增至 ObservationReader.Levels PhraseWords.Tails Statement.Reaches
        增设 Idioms ObservationReader.Handling
        增速 IndicatorNames.RateTails MeasureHeads ObservationReader.States PhraseWords.BareNames PhraseWords.BareRates RateNoun RateOfChange.Nouns TableWords.Change TableWords.ChangeTail
        增量 Idioms TableWords.ChangeAmount
        增长 Direction.Up+Grows+Noun FigureRole.Rising LeadReader.AimVerbs TableWords.Change TableWords.ChangeTail
        增长幅度 DirectionNoun.Up RateOfChange.Nouns TableWords.ChangeTail
        增长率 IndicatorNames.RateTails MeasureHeads RateNoun RateOfChange.Nouns TableWords.ChangeTail
        增长至 PhraseWords.Tails Statement.Reaches
        增长速度 IndicatorNames.RateTails RateNoun RateOfChange.Nouns TableWords.ChangeTail
        增长量 TableWords.ChangeAmount TableWords.ChangeTail
        增长额 TableWords.ChangeAmount TableWords.ChangeTail
        处于 ChangeMeanings.Holds PhraseWords.Tails RankVerb
        处以 CompoundWords ObservationReader.MoneyVerbs
        备注 TableWords.Note TableWords.Serial
        外资 AreaVetoes.Kinds MeasureHeads
        多于 Attainment.Distances Condition.Limits ObservationReader.Compared PassingPeriod.Beyond QualifierBefore.MoreThan
        多增 Direction.Up ObservationReader.Increments
        多年 ClauseWords.Manner CompoundWords
        夜间 PartOfDay UnknownName
        大于 ObservationReader.Sides QualifierBefore.MoreThan
        大关 FigureRole.Steps ObservationReader.Thresholds
        大型 AreaVetoes.KindsOfSights UnknownName
        大学 AreaVetoes.Behind AreaVetoes.Firms
        大幅 ClauseWords.Manner MovementMeanings.Manners PassingPeriod.Differing PhraseWords.Movements PhraseWords.Tails
        大桥 AreaVetoes.Behind AreaVetoes.Firms ObservationReader.Holders
        大约 PhraseWords.NoNames PhraseWords.StatedTails QualifierBefore.About
        大致 ClauseWords.Manner QualifierBefore.About
        天数 MeasureHeads PhraseWords.Durations
        太平 AreaForms.NeverShort AreaVetoes.Behind
        央行 DocumentContext.StateOffices ObservationReader.Tellers
        失守 PhraseWords.Tails QualifierBefore.LessThan
        失联 NounBehind.Harms PhraseWords.BehindTails
        好于 Attainment.Distances Attainment.Sides Compare.MoreThan ObservationReader.Judging PhraseWords.Movements
        如下 ObservationReader.Following PhraseWords.NoNames TableCaptions.SaysTime
        如今 ClauseWords.Manner ObservationReader.Nows PhraseWords.Heads VagueTime
        如期 LeadReader.Adverbs PhraseWords.EndsOfNoun PhraseWords.Tails
        如果 ClauseWords.LeadingIn Condition.Suppositions
        存在 Boundary CompoundWords
        存栏 FlowWords.Balance FlowWords.Stock MeasureHeads RowReader.Stocks
        存款 FlowWords.Stock MeasureHeads
        存量 FlowWords.Balance FlowWords.Stock
        季度 CalendarUnit.Quarter MovementMeanings.Manners
        季报 DocumentProfile.Accounts ObservationReader.Accounts
        学年 CalendarUnit.SchoolYear CompoundWords
        学校 Distribution.Carriers Distribution.Told FigureRole.Owners PhraseWords.HeadNouns
        学生 PhraseWords.People UnknownName
        学院 AreaVetoes.Behind AreaVetoes.Firms
        安居 AreaForms.NeverShort Idioms
        安排 HeadingYears.Titles LeadReader.AimVerbs LeadReader.Transitive ObservationReader.Allots ObservationReader.Givers ObservationReader.PlanNouns PassingPeriod.Drafts PhraseWords.BareVerbs PhraseWords.StatedTails
        安置 ObservationReader.Givers UnknownName
        完工 Boundary ObservationReader.Begins
        完工后 PassingPeriod.Afters PhraseWords.Heads
        完成 Attainment.Verbs FlowWords.Flow HeadingYears.Titles Headings.Done Headings.Spent IndicatorNames.Heads LeadReader.AimVerbs ObservationReader.Doing ObservationReader.Finished PhraseWords.Counting PhraseWords.Openers PhraseWords.Tails Relations.Behind Statement TableWords.Done TableWords.Generic
        完成率 Idioms MeasureHeads PhraseWords.BareRates
        定为 LeadReader.AimVerbs PhraseWords.Tails
        实施 Boundary LeadReader.Transitive ObservationReader.Doing ObservationReader.Givers PhraseWords.BareVerbs
        实现 Attainment.Verbs Headings.Done IndicatorNames.Heads LeadReader.AimVerbs MovementMeanings.Verbs PhraseWords.Counting PhraseWords.Openers PhraseWords.Tails Statement
        实绩 Relations.Behind TableWords.Generic
        实际 LeadReader.Adverbs ObservationReader.Results PhraseWords.Tails PriceBasis.Real Relations.Behind TableWords.Generic
        实际完成 ObservationReader.Carried PhraseWords.Tails
        实际执行 ObservationReader.Carried ObservationReader.Results
        实际支出 ObservationReader.Carried ObservationReader.Results
        审计 CompoundWords Headings.Spent TitleName.Behind
        审议 Headings.Debated ObservationReader.Handling
        家庭 Distribution.Carriers PhraseWords.People
        对应 CompoundWords PhraseWords.Heads
        导致 ClauseWords.Telling CompoundWords ObservationReader.Givers
        寿命 FigureRole.Ages PhraseWords.Durations
        小于 ObservationReader.Sides QualifierBefore.LessThan
        小城 DocumentContext.PlaceNouns FigureRole.Settlements
        小幅 MovementMeanings.Manners PassingPeriod.Differing PhraseWords.Tails
        少于 Attainment.Distances Condition.Limits ObservationReader.Compared PassingPeriod.Beyond QualifierBefore.LessThan
        少减 Direction.Down ObservationReader.Increments
        少增 Direction.Down ObservationReader.Increments
        少年 CompoundWords PhraseWords.People
        就业 CompoundWords MeasureHeads
        就读 CompoundWords PhraseWords.EndsOfNoun
        居于 PhraseWords.Tails RankVerb
        居住 HomeArea.Goods Idioms UnknownName
        居前 ObservationReader.Mosts PhraseWords.EndsOfNoun
        居民 Distribution.Carriers HomeArea.Goods Idioms PhraseWords.People UnknownName
        居首 ObservationReader.Mosts PhraseWords.EndsOfNoun RankPlace.1
        届时 ClauseWords.LeadingIn ClauseWords.Manner
        州本级 HomeWords.All TitleName.Behind
        工业 TitleName.Behind UnknownName
        工作 ChangeMeanings.Aims HeadingYears.Titles ObservationReader.Tasks TitleName.Behind
        工作报告 HeadingYears.WorkReport HomeArea.Reports
        工程 FigureRole.Projects FigureRole.Ventures ObservationReader.Holders PhraseWords.HeadNouns
        左右 PhraseWords.BehindHeads PhraseWords.NoNames QualifierAfter.About
        差额 MeasureHeads Plausibility.NoParts
        已经 LeadReader.Adverbs PhraseWords.BehindTails PhraseWords.Heads PhraseWords.Tails PhraseWords.Within
        已达 Attainment.Verbs PhraseWords.Tails
        市内 CompoundWords Predicate.Places
        市场 Distribution.Carriers Distribution.Told ObservationReader.Judging
        市场预期 ObservationReader.Conditions ObservationReader.Foreign
        市本级 HomeWords.All TitleName.Behind
        带动 ClauseGrammar.Effects ClauseWords.Carrying ClauseWords.Telling Contribution ObservationReader.Givers PhraseWords.Openers Predicate.Links UnknownName
        带来 Boundary MovementMeanings.Verbs
        帮助 PhraseWords.EndsOfNoun UnknownName
        帮扶 PhraseWords.Acts UnknownName
        常年 ClauseWords.Manner ComparisonTerm.Earlier CompoundWords ObservationReader.Conditions VagueTime.Every
        幅度 ChangeSizeReader.NounFillers HeadingYears.Titles TableWords.ChangeTail
        平原 AreaForms.NeverShort CompoundWords HomeArea.Goods UnknownName
        平台 HomeArea.Goods PhraseWords.HeadNouns
        平均 ComparativeSize.OfPeriod ComparisonTerm.Elsewhere CompoundWords Distribution.Means FigureRole.KindsOfGrowth LeadReader.Adverbs LeadReader.Averages MovementMeanings.Manners PhraseWords.BehindTails PhraseWords.Means PhraseWords.StatedTails PhraseWords.Tails RateOfChange.Averages RateOfChange.Bases TableWords.Total
        平均每年 Basis.AnnualAverage PhraseWords.PerTime
        平安 AreaForms.NeverShort AreaVetoes.Behind HomeArea.Goods
        平稳 ClauseWords.Manner FigureRole.KindsOfGrowth PhraseWords.Movements
        年中 [0123456789〇零○一二三四五六七八九十两几数多全近青少老成历往常]CalendarPart.YearMiddle[国华央东西南北部心间层小学(期票)(期评)(期规)(期目)(期报)(期业)(期预)(期财)(期考)(期调)(期计)(期的)] LeadReader.SpansWithin
        年内 CompoundWords LeadReader.SpansWithin PhraseWords.Heads RelativePeriod.WithinYear
        年初 CalendarPart.YearBegin[(预算)] ClauseWords.Manner PassingPeriod.StartsOfYear Relations.BeginHeads
        年初余额 ObservationReader.Columns ObservationReader.Openings
        年初数 ObservationReader.Columns ObservationReader.Openings
        年初预算 DocumentContext.PlanNames ObservationReader.PlannedTails TableWords.Plan
        年均 Basis.AnnualAverage ComparativeSize.OfPeriod CompoundWords Distribution.Means FigureRole.KindsOfGrowth PhraseWords.EndsOfNoun PhraseWords.PerTime RateOfChange.Averages
        年增率 TableWords.AgainstYear TableWords.Change TableWords.ChangeTail
        年平均 Basis.AnnualAverage Distribution.Means
        年底 CalendarPart.YearEnd ClauseWords.Manner IndicatorNames.Heads
        年度 CalendarUnit.FiscalYear MovementMeanings.Manners TableWords.Times TitleName.Leads
        年报 DocumentProfile.Accounts HeadingYears.Titles ObservationReader.Accounts
        年末 CalendarPart.YearEnd IndicatorNames.Heads Relations.EndHeads RowReader.Stocks
        年里 ClauseSubject.Spans LeadReader.SpansWithin
        年间 ClauseSubject.Spans LeadReader.SpansWithin
        床位 MeasureHeads PhraseWords.HeadNouns
        库存 FlowWords.Balance FlowWords.Stock MeasureHeads
        度假 LeadReader.NotBehindWord UnknownName
        延长 Direction.Up+Lasting ObservationReader.Setting
        建成 Boundary LeadReader.Transitive ObservationReader.Begins ObservationReader.Givers PassingPeriod.Foundings PhraseWords.BareVerbs PhraseWords.Counting UnknownName
        建成区 LeadReader.NoVerbs Zones.Direct
        建成后 PassingPeriod.Afters PhraseWords.Heads
        建成投产 ObservationReader.Begins PhraseWords.BehindTails
        建筑面积 MeasureHeads PhraseWords.BareNames
        建设 AreaForms.NeverShort ObservationReader.Givers PhraseWords.BareVerbs UnknownName
        开业 DocumentContext.Venues PassingPeriod.Foundings
        开发 AreaForms.NeverShort UnknownName
        开展 Boundary FlowWords.Flow LeadReader.Transitive ObservationReader.Doing ObservationReader.Givers ObservationReader.MoneyVerbs ObservationReader.Undertaking PhraseWords.BareVerbs PhraseWords.Tails
        开工 DocumentContext.Venues ObservationReader.Begins ObservationReader.Givers PassingPeriod.Foundings PhraseWords.BehindTails UnitContext.Areas
        开工建设 ObservationReader.Begins PassingPeriod.Foundings PhraseWords.BehindTails
        开幕 DocumentContext.Venues PhraseWords.BehindTails
        开通 Boundary ObservationReader.Begins ObservationReader.Givers
        开馆 PassingPeriod.Foundings PhraseWords.BehindTails
        引进 CompoundWords LeadReader.Changing LeadReader.Transitive ObservationReader.Givers PhraseWords.BareVerbs
        强劲 ClauseWords.Manner MovementMeanings.Manners
        当中 Among ClauseWords.Enclosing
        当前 ClauseWords.Manner FigureRole.Earlier PhraseWords.Heads VagueTime
        当季 PeriodRecognizer.SameQuarter RelativePeriod.StatedQuarter
        当年 IndicatorNames.Heads Relations.CurrentHeads RelativePeriod.StatedYear
        当日 ClauseWords.Added ClauseWords.LeadingIn RelativePeriod.StatedDay
        当时 FigureRole.Earlier PhraseWords.Heads
        当月 PeriodRecognizer.SameMonth Relations.MonthHeads RelativePeriod.StatedMonth
        录得 MovementMeanings.Verbs ObservationReader.MoneyVerbs PhraseWords.Tails QuantityRules.DecimalNouns Statement
        影响 BareChange.NoLevels ClauseGrammar.Effects Contribution
        往年 ComparisonTerm.Earlier CompoundWords ObservationReader.Conditions VagueTime
        得益于 ClauseGrammar.Causes ObservationReader.Circumstances
        微升 Direction.Up PhraseWords.Tails
        微降 Direction.Down PhraseWords.Tails
        必须 ClauseWords.Manner PhraseWords.EndsOfNoun PhraseWords.Heads PhraseWords.Tails QuantityRules.Points
        快于 Attainment.Distances Attainment.Sides Compare.MoreThan ObservationReader.Sides PhraseWords.Movements
        快报数 Adjustment.Estimates ComparisonTerm.Earlier
        快速 FigureRole.KindsOfGrowth MovementMeanings.Manners PhraseWords.EndsOfNoun PhraseWords.Movements PhraseWords.Tails
        总产值 MeasureHeads PhraseWords.BareNames
        总体 ClauseWords.Manner ComparisonTerm.Elsewhere PhraseWords.Tails
        总值 MeasureHeads PhraseWords.BareRates
        总共 ClauseSubject.Adverbs LeadReader.Adverbs ObservationReader.Summing PhraseWords.Heads PhraseWords.Tails PhraseWords.Within
        总投资 MeasureHeads ObservationReader.Extents ObservationReader.Lasting PhraseWords.BareNames
        总数 ObservationReader.InTotal PhraseWords.BareRates TableWords.Total
        总结 HeadingYears.Titles Headings.Done
        总计 DocumentContext.Sums ObservationReader.Summing PhraseWords.StatedTails PhraseWords.Tails Statement TableWords.Generic TableWords.Total
        总量 MeasureHeads PhraseWords.BareRates TableWords.Generic
        总长 ObservationReader.Extents ObservationReader.Lasting
        总长度 ObservationReader.Lasting PhraseWords.BareNames
        总预算案 Headings.Bills Headings.Budgets
        总额 MeasureHeads PhraseWords.BareNames PhraseWords.BareRates
        恒指 MarketIndex.HongKong MarketIndex.Tails
        恢复到 Attainment.Verbs BaseOfFigure.Restored PhraseWords.Tails
        恢复性 ClauseWords.Manner FigureRole.KindsOfGrowth
        恢复至 Attainment.Verbs BaseOfFigure.Restored PhraseWords.Tails
        情况 Condition.Rules HeadingYears.Titles Headings.Done TitleName.Behind
        惠及 Boundary CompoundWords ObservationReader.Givers PhraseWords.BareNames PhraseWords.BehindTails PhraseWords.Openers Predicate.Links UnknownName
        意味 ClauseWords.Telling PhraseWords.Heads
        意味着 ClauseWords.Telling PhraseWords.Heads
        感染 NounBehind.Harms UnknownName
        慢于 Attainment.Distances Attainment.Sides Compare.LessThan ObservationReader.Sides
        成为 Idioms PhraseWords.EndsOfNoun PhraseWords.NoNames PhraseWords.Tails
        成交 FlowWords.Flow UnitContext.Areas
        成交额 MeasureHeads PhraseWords.BareNames
        成功 ClauseSubject.Adverbs PhraseWords.EndsOfNoun PhraseWords.Tails Predicate.Hows
        成功率 CompoundWords PhraseWords.BareRates
        成就 CompoundWords Headings.Done
        成立 AreaVetoes.Kinds PassingPeriod.Events PassingPeriod.Foundings
        成长率 RateNoun TableWords.Change TableWords.ChangeTail
        我们 ClauseSubject.Pronouns ObservationReader.Planners PhraseWords.Tails
        我区 CompoundWords HomeWords.All PhraseWords.Tails
        我县 CompoundWords HomeWords.All PhraseWords.Tails
        我国 CompoundWords HomeWords.All PhraseWords.Tails
        我州 CompoundWords HomeWords.All PhraseWords.Tails
        我市 CompoundWords HomeWords.All PhraseWords.Tails
        我省 CompoundWords HomeWords.All PhraseWords.Tails
        我行 CompoundWords DocumentProfile.Actors PhraseWords.Heads
        或者 ClauseWords.LeadingIn CompoundWords LeadReader.NotBehindWord
        或许 CompoundWords PhraseWords.Tails
        截止 PeriodPrefix.AsOf PhraseWords.Heads
        截至 PeriodPrefix.AsOf PhraseWords.Heads
        截至目前 ObservationReader.Nows PhraseWords.Heads
        户均 CompoundWords Distribution.Means PhraseWords.EndsOfNoun PhraseWords.PerHead
        户数 FlowWords.Stock MeasureHeads
        所以 CompoundWords PhraseWords.Heads
        所有 CompoundWords Zones.Adjectives
        扎实 PhraseWords.EndsOfNoun Predicate.Hows
        打算 Aspect.Target Headings.Aims NounBehind.Intending
        打造 ObservationReader.Givers ObservationReader.Handling PhraseWords.BareVerbs UnknownName
        扣除 Adjustment.Verbs CompoundWords
        执行 Headings.Spent ObservationReader.Doing PhraseWords.NoNames TableWords.Done
        执行数 ComparisonTerm.Outturns ObservationReader.Results
        扩大 Direction.Up ObservationReader.Setting
        扩大到 ChangeMeanings.Holds ObservationReader.Levels PhraseWords.Tails Statement.Reaches
        扩至 PhraseWords.Tails Statement.Reaches
        扶持 PhraseWords.BehindTails Predicate.Links Predicate.Purposes UnknownName
        承诺 PhraseWords.EndsOfNoun PhraseWords.NoNames
        抓获 CompoundWords ObservationReader.Givers
        投产 DocumentContext.Venues ObservationReader.Begins PassingPeriod.Foundings PhraseWords.BehindTails
        投产后 PassingPeriod.Afters PhraseWords.Heads
        投入 LeadReader.AimVerbs MeasureHeads PhraseWords.ActsAndNouns PhraseWords.Counting Predicate.Purposes UnknownName
        投向 CompoundWords Predicate.Purposes
        投用 Boundary ObservationReader.Begins
        投用后 PassingPeriod.Afters PhraseWords.Heads
        投资 ClauseSubject.Nouns Distribution.Carriers FlowWords.Flow MeasureHeads
        投资额 MeasureHeads PhraseWords.BareNames
        投运 Boundary DocumentContext.Venues ObservationReader.Begins PassingPeriod.Foundings
        折合 ObservationReader.Conversions PhraseWords.Heads PhraseWords.Tails
        折合约 ObservationReader.Conversions PhraseWords.Tails
        折算 LeadReader.ReckonedIn ObservationReader.Conversions
        报告 HeadingYears.Titles ObservationReader.Tellers
        报告期 ClauseWords.Added ClauseWords.CurrentPeriods ClauseWords.LeadingIn DocumentProfile.Accounts Relations.CurrentHeads TableCaptions.SaysTime
        报告期末 ClauseWords.LeadingIn ObservationReader.ReportEnds Relations.EndHeads
        报收 ObservationReader.Quoted PhraseWords.Tails
        抵达 Idioms.Compounds PhraseWords.EndsOfNoun
        抽查 FlowWords.Flow ObservationReader.Handling
        拆除 CompoundWords PhraseWords.Acts
        拉动 BareChange.NoLevels ClauseGrammar.Effects ClauseWords.Carrying ClauseWords.Telling Contribution.1 ObservationReader.Handling PhraseWords.EndsOfNoun TableWords.Contribution
        拥有 CompoundWords FlowWords.Stock ObservationReader.Handling Statement
        拨付 LeadReader.Transitive ObservationReader.Givers
        持续 ChangeRules.GoingOn FigureRole.KindsOfGrowth LeadReader.Ongoing MovementMeanings.Manners PhraseWords.EndsOfNoun PhraseWords.Movements PhraseWords.Tails Predicate.Hows
        挂牌 Boundary PassingPeriod.Foundings
        指数 MarketIndex.Tails MeasureHeads QuantityRules.RatioNouns RowReader.IndexTail TableWords.Index
        指标 Attainment.Plans HeadingYears.Titles
        按季 Basis.PeriodOverPeriod RateOfChange.Bases TableWords.AgainstPeriod TableWords.Change TableWords.ChangeTail Territories.Changes
        按年 Basis.YearOverYear[率化] RateOfChange.Bases TableWords.AgainstYear TableWords.Change TableWords.ChangeTail Territories.Changes
        按月 Basis.PeriodOverPeriod RateOfChange.Bases TableWords.AgainstPeriod TableWords.Change TableWords.ChangeTail Territories.Changes
        挺进 CompoundWords RankVerb
        换算为 ObservationReader.Conversions PhraseWords.Tails
        排位 RankVerb TableWords.Rank
        排名 RankScopeReader.Tails RankVerb TableWords.Rank
        排放 HomeArea.Goods Idioms
        排查 HomeArea.Goods Idioms ObservationReader.Handling
        排水 HomeArea.Goods Idioms
        排污 HomeArea.Goods Idioms
        排除 Adjustment.Verbs Idioms
        接待 AreaVetoes.KindsOfSights FlowWords.Flow PhraseWords.Acts PhraseWords.Counting
        控制 CompoundWords PhraseWords.Tails
        控制在 ChangeMeanings.Holds PhraseWords.Tails
        控股 AreaVetoes.Firms ObservationReader.Holders
        推出 ObservationReader.Givers PhraseWords.BareVerbs
        推动 Boundary ClauseGrammar.Effects ClauseWords.Carrying ClauseWords.Telling UnknownName
        推广 CompoundWords ObservationReader.Givers
        推进 AreaVetoes.KindsOfSights CompoundWords ObservationReader.Undertaking PhraseWords.BareVerbs Predicate.Purposes UnknownName
        措施 ChangeMeanings.Aims NounBehind.Plans
        提供 Boundary PhraseWords.Acts PhraseWords.BareVerbs
        提出的 PassingPeriod.Drafts PhraseWords.Heads
        提前 LeadReader.Adverbs PhraseWords.EndsOfNoun PhraseWords.NoNames
        提升 Direction.Up+Quality ObservationReader.Setting
        提升到 PhraseWords.Tails Statement.Reaches
        提升至 PhraseWords.Tails Statement.Reaches
        提高 Direction.Up+Lasting ObservationReader.Setting
        提高到 LeadReader.AimVerbs PhraseWords.Tails Statement.Reaches
        提高至 PhraseWords.Tails Statement.Reaches
        揭牌 Boundary DocumentContext.Venues
        摘帽 PhraseWords.BehindTails UnknownName
        摘要 CompoundWords HeadingYears.Titles
        撬动 ObservationReader.Handling PhraseWords.EndsOfNoun
        攀上 PhraseWords.Tails RankVerb.Moves
        攀升 Direction.Up PhraseWords.Tails
        攀升至 PhraseWords.Tails Statement.Reaches
        支出 FlowWords.Flow FusedNames.Outgoing HomeArea.Accounts MeasureHeads ObservationReader.Outlays PhraseWords.Counting
        支持 PhraseWords.BareVerbs PhraseWords.BehindTails Predicate.Links Predicate.Purposes UnknownName
        支行 AreaVetoes.Behind AreaVetoes.Firms
        收于 ObservationReader.Quoted PhraseWords.Tails Statement
        收入 FlowWords.Flow FusedNames.Incoming HomeArea.Accounts MeasureHeads
        收入比 Proportion.Ratios QuantityRules.RatioNouns
        收报 ObservationReader.Quoted QuantityRules.DecimalNouns Statement
        收盘报 ObservationReader.Quoted PhraseWords.Tails
        收窄至 PhraseWords.Tails Statement.Reaches
        收购 ClauseSubject.Own ObservationReader.Handling
        收费 AreaVetoes.KindsOfSights UnknownName
        改造 ObservationReader.Givers PhraseWords.BareVerbs UnknownName
        改革前 ComparisonTerm.Eras FigureRole.Earlier
        放宽 Direction.Up ObservationReader.Setting
        放缓至 PhraseWords.Tails Statement.Reaches
        政府 AreaVetoes.Government ClauseSubject.Agents HomeArea.Bodies TitleName.Behind
        救助 FlowWords.Flow PhraseWords.Acts
        教育 Distribution.Carriers TitleName.Behind
        数字 DocumentParser.Releases LeadReader.NotBehindWord
        数据 HeadingYears.Titles LeadReader.NotBehindWord ObservationReader.Tellers Relations.Behind TableWords.Generic
        数据显示 ClauseWords.Telling ObservationReader.Tellers
        数量 MeasureHeads TableWords.Generic
        数量单位 TableWords.UnitColumn TableWords.UnitLine
        整体 ComparisonTerm.Elsewhere MovementMeanings.Manners PhraseWords.Tails
        文化 AreaForms.NeverShort TitleName.Behind UnknownName
        文明 AreaVetoes.Titles UnknownName
        料将 ClauseWords.LeadingIn PhraseWords.Tails
        新区 AreaForms.CommonNouns AreaForms.Endings Zones.Direct
        新台币 CurrencyBefore.Taiwan DocumentProfile.Taiwanese
        新城区 AreaForms.CommonNouns Zones.Direct
        新增 AreaVetoes.Kinds AreaVetoes.KindsOfSights Direction.Up+Counts+Lasting FlowWords.Flow ObservationReader.Givers ObservationReader.Growth ObservationReader.News PhraseWords.BareVerbs PhraseWords.Counting PhraseWords.Openers UnknownName
        新建 AreaForms.NeverShort LeadReader.Changing LeadReader.Transitive ObservationReader.Givers ObservationReader.Growth PhraseWords.BareVerbs PhraseWords.Openers UnknownName
        新认定 ObservationReader.Growth PhraseWords.Openers
        新设 AreaVetoes.Kinds ObservationReader.Growth ObservationReader.Handling
        方案 ChangeMeanings.Aims NounBehind.Plans
        方面 ClauseWords.Enclosing ClauseWords.Sides QuantityRules.Points
        旅客 FlowWords.Flow LeadReader.Travellers PhraseWords.People
        旅游 AreaVetoes.KindsOfSights TitleName.Behind UnknownName
        日均 CompoundWords Distribution.Means PhraseWords.EndsOfNoun PhraseWords.PerTime
        日报 AreaVetoes.Behind AreaVetoes.Firms
        日期 TableCaptions.SaysTime TableWords.Times
        早已 ClauseWords.Manner CompoundWords
        时期 NamedPeriodSuffix PeriodWords.PlanEras TableWords.Times
        时间 AreaVetoes.Behind ClauseSubject.TimeTaken PhraseWords.Durations TableCaptions.SaysTime TableWords.Times
        明年 CompoundWords RelativePeriod.NextYear
        明显 PassingPeriod.Differing PhraseWords.Movements PhraseWords.Tails
        显示 ClauseWords.Telling FigureRole.Reports
        显著 MovementMeanings.Manners PassingPeriod.Differing PhraseWords.Movements PhraseWords.Tails
        晋级 PhraseWords.EndsOfNoun PhraseWords.Tails
        晚报 AreaVetoes.Behind AreaVetoes.Firms
        普通 AreaVetoes.Kinds Zones.Adjectives
        普遍 ClauseWords.Manner PhraseWords.EndsOfNoun
        景区 AreaVetoes.Sights ObservationReader.Holders
        更是 ChangeSizeReader.Fillers PhraseWords.Tails
        最低 FigureRole.Superlatives ObservationReader.Mosts PhraseWords.NoNames PhraseWords.Superlatives RateOfChange.Extremes
        最多 ObservationReader.Mosts PhraseWords.NoNames PhraseWords.Superlatives PhraseWords.Tails QualifierBefore.AtMost
        最大 ChangeSizeReader.Fillers FigureRole.Superlatives Idioms ObservationReader.Mosts RateOfChange.Extremes
        最小 FigureRole.Superlatives ObservationReader.Mosts RateOfChange.Extremes
        最少 ObservationReader.Mosts PhraseWords.NoNames PhraseWords.Superlatives QualifierBefore.AtLeast
        最长 FigureRole.Superlatives ObservationReader.Mosts
        最高 ChangeSizeReader.Fillers FigureRole.Superlatives ObservationReader.Mosts PhraseWords.NoNames PhraseWords.Superlatives [史内创球国界来时任年]QualifierBefore.AtMost RateOfChange.Extremes
        月份 CalendarUnit.Month TableWords.Times
        月均 CompoundWords Distribution.Means PhraseWords.EndsOfNoun PhraseWords.PerTime
        月末 CalendarPart.MonthEnd IndicatorNames.Heads
        有关 Idioms.Compounds NounPhrase.Related
        有力 ClauseWords.Manner Idioms
        有可能 ClauseSubject.Adverbs PhraseWords.Tails
        有序 Idioms PhraseWords.EndsOfNoun Predicate.Hows
        有所 ClauseWords.Manner Idioms PassingPeriod.Differing PhraseWords.Tails
        有效 ClauseWords.Manner FlowWords.Stock Idioms.Compounds ObservationReader.Wholes
        有望 Aspect.Forecast PhraseWords.Heads PhraseWords.Tails
        有色 Idioms.Compounds ObservationReader.Wholes
        有记录以来 PassingPeriod.Leads PhraseWords.NoNames
        有限公司 AreaVetoes.Limited DocumentProfile.Accounts
        有限责任公司 AreaVetoes.Limited DocumentProfile.Accounts
        服务 ObservationReader.Givers PhraseWords.BareNames UnknownName
        期内 ClauseWords.LeadingIn PeriodSuffix.During PhraseWords.Heads PhraseWords.Tails
        期初 ComparisonTerm.Openings ObservationReader.Columns ObservationReader.Openings Relations.BeginHeads
        期初余额 ObservationReader.Columns ObservationReader.Openings
        期初数 ObservationReader.Columns ObservationReader.Openings
        期末 IndicatorNames.Heads ObservationReader.EndOfPeriod ObservationReader.ReportEnds PhraseWords.Heads Relations.EndHeads RowReader.Stocks
        期货 AreaVetoes.Behind LeadReader.Contracts UnknownName
        期间 LeadReader.Within PeriodRecognizer.During PeriodSuffix.During PeriodWords.PlanSuffixes PhraseWords.Heads PhraseWords.Tails TableCaptions.SaysTime
        未来 CompoundWords PeriodPrefix.Coming
        未满 Condition.Limits QualifierBefore.LessThan
        未超过 Condition.Limits QualifierBefore.AtMost
        未达到 Condition.Limits QualifierBefore.LessThan
        本公司 DocumentProfile.Accounts PhraseWords.Heads
        本季 PhraseWords.Tails Relations.CurrentHeads RelativePeriod.ThisQuarter
        本季度 Relations.CurrentHeads RelativePeriod.ThisQuarter
        本年 IndicatorNames.Heads Relations.CurrentHeads RelativePeriod.OwnYear
        本年度 Relations.CurrentHeads RelativePeriod.OwnYear
        本报告期 ClauseWords.Added ClauseWords.CurrentPeriods ClauseWords.LeadingIn Relations.CurrentHeads
        本报讯 DocumentProfile.Reports ParagraphStart.Reports ParagraphStart.Starters
        本报记者 DocumentProfile.Reports Headings.Bylines
        本月 Relations.MonthHeads RelativePeriod.ThisMonth
        本月份 Relations.MonthHeads RelativePeriod.ThisMonth
        本期 ClauseWords.Added ClauseWords.CurrentPeriods ClauseWords.LeadingIn DocumentProfile.Accounts Relations.CurrentHeads
        本期期初 ComparisonTerm.Openings ObservationReader.Columns ObservationReader.Openings
        本次 ClauseWords.LeadingIn ObservationReader.GoesOn
        本港 HomeWords.All Territories.OwnPort
        本级 HomeArea.Bodies HomeWords.Government TitleName.Behind
        本行 DocumentProfile.Accounts PhraseWords.Heads
        本集团 DocumentProfile.Accounts PhraseWords.Heads
        机场 AreaVetoes.Behind AreaVetoes.Firms ObservationReader.Holders UnknownName
        机构 Distribution.Carriers Distribution.Told FigureRole.Holders FlowWords.Stock ObservationReader.Tellers PhraseWords.HeadNouns
        村庄 FigureRole.Owners FigureRole.Settlements PhraseWords.HeadNouns
        村里 ClauseSubject.Adverbs ObservationReader.Planners
        来看 ClauseWords.LeadingIn ObservationReader.FrameEnds
        来自 Boundary FigureRole.From
        构成 Distribution.Structures HeadingYears.Titles TableWords.Share
        枢纽 ObservationReader.Holders UnknownName
        查处 FlowWords.Flow LeadReader.Transitive ObservationReader.Givers
        查获 ClauseSubject.Own CompoundWords LeadReader.Transitive
        检查 FlowWords.Flow Headings.Spent
        检获 ClauseSubject.Own ObservationReader.Givers
        楼宇 PhraseWords.HeadNouns UnknownName
        概况 HeadingYears.Titles TitleName.Behind
        榜首 CompoundWords RankPlace.1
        次年 CompoundWords RelativePeriod.YearAfter
        止跌 ClauseWords.Manner CompoundWords PhraseWords.Movements
        正式 ObservationReader.Begins PhraseWords.EndsOfNoun
        此前 ClauseWords.LeadingIn ComparisonTerm.Earlier FigureRole.Earlier PhraseWords.BareVerbs
        此外 ClauseWords.Added ClauseWords.LeadingIn PhraseWords.Heads
        此次 ClauseWords.LeadingIn ObservationReader.GoesOn
        步入 PhraseWords.Tails RankVerb
        死亡 FlowWords.Flow NounBehind.Harms PhraseWords.BehindTails
        每年 ClauseSubject.Adverbs ClauseWords.Manner PhraseWords.Tails VagueTime.Every
        比上季 TableWords.AgainstPeriod TableWords.Change TableWords.ChangeTail
        比上年 TableWords.AgainstYear TableWords.Change TableWords.ChangeTail
        比上年底 TableWords.AgainstYearStart TableWords.ChangeTail
        比上年末 TableWords.AgainstYearStart TableWords.ChangeTail
        比上月 TableWords.AgainstPeriod TableWords.Change TableWords.ChangeTail
        比上期 TableWords.Change TableWords.ChangeTail
        比例 BareChange.NoLevels Distribution.Structures MeasureHeads PhraseWords.BareRates Proportion.Behind Proportion.Ratios RateNoun.1 TableWords.Share
        比值 ObservationReader.Ratios Proportion.Ratios QuantityRules.RatioNouns
        比去年 TableWords.AgainstYear TableWords.Change TableWords.ChangeTail
        比同期 TableWords.AgainstYear TableWords.Change TableWords.ChangeTail
        比如 AreaNames.Leads ClauseWords.Added ClauseWords.LeadingIn
        比年初 TableWords.AgainstYearStart TableWords.Change TableWords.ChangeTail
        比较 ClauseWords.Compared Compared
        比重 BareChange.NoLevels Distribution.ShareTail MeasureHeads PhraseWords.BareRates PhraseWords.BareShares Plausibility.Shares RateNoun.1 TableWords.RateTail TableWords.Share
        毕业生 FlowWords.Flow PhraseWords.People
        毛利率 DocumentProfile.Accounts MeasureHeads ObservationReader.FirmFigures
        民国 DocumentProfile.Taiwanese PeriodRecognizer.RepublicEra
        水平 Attainment.SamePeriod ComparativeSize.OfPeriod ComparisonTerm.Elsewhere ObservationReader.Thresholds UnchangedLevel.Bridges
        汽车站 AreaVetoes.Behind AreaVetoes.Sights
        没收 CompoundWords ObservationReader.Handling
        油田 AreaVetoes.Behind ObservationReader.Holders UnknownName
        沿线 ObservationReader.Regions Predicate.Places
        泊位 PhraseWords.HeadNouns Territories.Ports
        注入 ObservationReader.Givers Predicate.Purposes
        海关 AreaVetoes.Behind DocumentContext.StateOffices
        消费 Distribution.Carriers MeasureHeads UnknownName
        涉及 Boundary CompoundWords ObservationReader.MoneyVerbs
        涨幅 DirectionNoun.Up FigureRole.Rising IndicatorNames.RateTails MeasureHeads ObservationReader.States RateOfChange.Moves RateOfChange.Nouns TableWords.Change TableWords.ChangeTail TableWords.NoIndex
        涨跌 Idioms TableWords.Change TableWords.ChangeBare TableWords.ChangeTail TableWords.NoIndex
        深入 Boundary Predicate.Hows
        温和 CompoundWords PhraseWords.Tails
        港口 AreaForms.NeverShort AreaVetoes.NotBehind ObservationReader.Planners Territories.Ports UnknownName
        游客 FlowWords.Flow LeadReader.Travellers PhraseWords.People
        溢利 DocumentProfile.Accounts ObservationReader.FirmFigures
        满足 ObservationReader.Handling PhraseWords.EndsOfNoun
        激增 Direction.Up[长加] PhraseWords.Tails
        激增至 PhraseWords.Tails Statement.Reaches
        火车站 AreaVetoes.Behind AreaVetoes.Sights
        然而 ClauseWords.LeadingIn CompoundWords
        猛增 Direction.Up[长加] PhraseWords.Tails
        率先 CompoundWords HomeArea.Firsts PhraseWords.EndsOfNoun PhraseWords.Heads PhraseWords.Tails
        环比 Basis.PeriodOverPeriod+TakesBareSize FigureRole.KindsOfGrowth PhraseWords.BehindTails PhraseWords.EndsOfNoun PhraseWords.NoNames PhraseWords.Tails RateOfChange.Bases Relations.Behind Relations.OwnBases TableWords.AgainstPeriod TableWords.Change TableWords.ChangeTail
        现在 ClauseWords.Manner FigureRole.Earlier ObservationReader.Nows VagueTime
        现已 ClauseWords.LeadingIn ClauseWords.Manner
        现报 ObservationReader.Quoted PhraseWords.StatedTails
        现有 ClauseSubject.Adverbs CompoundWords PhraseWords.StatedTails PhraseWords.Tails Statement
        珠三角 AreaWords.Regions RankScope TableWords.Regions
        班列 CompoundWords Idioms ObservationReader.Holders
        甚至 PhraseWords.Heads PhraseWords.Tails
        生产 ObservationReader.Givers PhraseWords.Counting UnknownName
        生态 AreaVetoes.KindsOfSights TitleName.Behind UnknownName
        用于 Boundary PhraseWords.BehindTails Predicate.Links Predicate.Purposes
        用户 Distribution.Carriers Distribution.Told MeasureHeads PhraseWords.People
        用水量 MeasureHeads ObservationReader.Wholes
        由于 ObservationReader.Causes PhraseWords.Heads
        由此 ClauseWords.LeadingIn ClauseWords.Manner CompoundWords
        电力 AreaVetoes.Behind ObservationReader.Holders UnknownName
        电台 AreaVetoes.Behind AreaVetoes.Firms
        疫情前 Attainment.SamePeriod ComparisonTerm.BeforePeriod ComparisonTerm.Eras
        登上 PhraseWords.Tails RankVerb.Moves
        百分点 TableWords.ChangeTail TableWords.Points
        百强 AreaVetoes.Titles Idioms
        百强榜 RankScope TableWords.Edition
        的为 ObservationReader.Pointers PhraseMarks.Focuses
        的基础上 PassingPeriod.Bases PhraseWords.Tails
        的是 ObservationReader.Pointers PhraseMarks.Focuses
        监管 ClauseSubject.Own UnknownName
        目前 ClauseSubject.Adverbs ClauseWords.Manner FigureRole.Earlier ObservationReader.Nows PhraseWords.Heads VagueTime
        目标 Aspect.Target Attainment.Plans BareChange.NoLevels ChangeMeanings.Aims ComparisonTerm.Planned FigureRole.Plans HeadingYears.Titles NounBehind.Plans ObservationReader.Aims ObservationReader.PlanNouns PassingPeriod.Drafts TableWords.Plan
        目标任务 Attainment.Plans Headings.Aims
        目标值 Attainment.Plans TableWords.Plan
        相关 NounPhrase.Related UnknownName
        相应 ClauseWords.Manner CompoundWords RateOfChange.Bases
        相当于 Attainment.Verbs ObservationReader.Multiples PhraseWords.Heads PhraseWords.Tails QuantityMentions.TimesOf
        相比 ClauseWords.Compared Compared
        相等于 Attainment.Verbs PhraseWords.Tails
        相继 ClauseSubject.Adverbs PhraseWords.BehindTails PhraseWords.EndsOfNoun
        相较 ClauseWords.Compared Compare PhraseWords.Heads
        省份 DocumentContext.PlaceNouns FigureRole.Actors FigureRole.Holders FigureRole.Regions TableWords.AreaColumn
        省内 CompoundWords Predicate.Places TableWords.Regions
        省区 FigureRole.Actors FigureRole.Regions TableWords.AreaColumn
        省区市 FigureRole.Actors FigureRole.Owners
        省市 FigureRole.Actors FigureRole.Holders FigureRole.Regions TableWords.AreaColumn
        省本级 HomeWords.All TitleName.Behind
        省里 ClauseSubject.Adverbs ObservationReader.Planners
        眼下 ObservationReader.Nows VagueTime
        着力 ObservationReader.Undertaking Predicate.Hows
        瞄准 Aspect.Target PhraseWords.Tails
        短期 Distribution.Twins PhraseWords.Tails
        石化 AreaVetoes.Behind ObservationReader.Holders
        石油 AreaVetoes.Behind ObservationReader.Holders
        码头 ObservationReader.Holders UnknownName
        研究所 AreaVetoes.Firms CompoundWords
        破获 CompoundWords FlowWords.Flow LeadReader.Transitive ObservationReader.Givers
        确保 Aspect.Target ClauseWords.Added ClauseWords.Aiming ClauseWords.Manner LeadReader.Adverbs PeriodClauses.AimVerbs PhraseWords.Heads QuantityRules.Points UnknownName
        示范 AreaVetoes.Titles UnknownName Zones.Adjectives
        社区 Distribution.Carriers FigureRole.Owners
        种植 ObservationReader.Givers UnknownName
        积极 PhraseWords.EndsOfNoun Predicate.Hows
        稍微 CompoundWords Idioms
        税收 FlowWords.Flow MeasureHeads UnknownName
        稳定 FigureRole.KindsOfGrowth MovementMeanings.Manners PhraseWords.EndsOfNoun PhraseWords.Movements PhraseWords.Tails
        稳定于 PhraseWords.Tails UnchangedLevel.Holds
        稳定在 ChangeMeanings.Holds ObservationReader.Levels PhraseWords.Tails RankVerb UnchangedLevel.Holds
        稳居 PhraseWords.Tails RankVerb
        稳步 MovementMeanings.Manners PhraseWords.EndsOfNoun PhraseWords.Movements PhraseWords.Tails
        突破 ObservationReader.Arrivals PassingPeriod.Beyond PhraseWords.Tails QualifierBefore.Over
        站点 AreaVetoes.NotBehind PhraseWords.HeadNouns
        竣工 DocumentContext.Venues ObservationReader.Begins PassingPeriod.Foundings PhraseWords.BehindTails UnitContext.Areas
        第一个 FigureRole.Firsts HomeArea.Firsts
        等于 CompoundWords ObservationReader.Multiples PhraseWords.Tails QuantityMentions.TimesOf
        签发 ObservationReader.Handling PhraseWords.Counting
        签约 Boundary CompoundWords DocumentContext.Venues FlowWords.Flow ObservationReader.Givers
        粤港澳大湾区 AreaWords.Regions RankScope
        系列 CompoundWords Idioms
        系数 BareChange.NoLevels MeasureHeads Proportion.Ratios QuantityRules.RatioNouns
        紧急 ClauseSubject.Adverbs Idioms
        累计 Basis.Cumulative ClauseSubject.Adverbs DocumentContext.Sums FlowWords.Stock IndicatorNames.Heads LeadReader.Adverbs LeadReader.Within ObservationReader.InTotal ObservationReader.Summing PhraseWords.BehindTails PhraseWords.Heads PhraseWords.StatedTails PhraseWords.Sums PhraseWords.Tails PhraseWords.Within Predicate.Hows RateOfChange.Bases Relations.Behind Relations.CumulativeHeads
        约为 ChangeSizeReader.States PhraseWords.StatedTails QualifierBefore.About QuantityMentions.TimesOf
        约合 ObservationReader.Conversions PhraseWords.Heads PhraseWords.Tails QualifierBefore.About
        纯利 DocumentProfile.Accounts ObservationReader.FirmFigures
        纳指 MarketIndex.America MarketIndex.Tails
        线上 CompoundWords PhraseWords.BehindTails
        组建 ObservationReader.Handling PassingPeriod.Events PassingPeriod.Foundings PhraseWords.EndsOfNoun
        组织 ObservationReader.Doing ObservationReader.Givers PhraseWords.BareVerbs UnknownName
        细微 CompoundWords Idioms
        终值 BareChange.NoLevels ObservationReader.Foreign QuantityRules.FigureNouns
        经济 CompoundWords HeadingYears.Titles TitleName.Behind UnknownName
        经济部 DocumentContext.StateOffices DocumentProfile.AlsoTaiwanese
        经费 CompoundWords MeasureHeads
        经过 CompoundWords FigureRole.InARow
        结构 Distribution.Structures Proportion.Ratios
        给予 Boundary Condition.Rules Predicate.Purposes
        统一 Idioms Predicate.Hows
        统计 HeadingYears.Titles Idioms.Compounds TitleName.Behind
        统计公报 HomeArea.Reports Layout.LongTitles
        统计局 DocumentContext.StateOffices OfficeName.Offices
        维持 ObservationReader.Keeping ObservationReader.Levels ObservationReader.Revising PhraseWords.Tails UnchangedLevel.Holds
        维持于 ObservationReader.Arrivals UnchangedLevel.Holds
        维持在 ChangeMeanings.Holds ObservationReader.Levels PhraseWords.Tails Statement UnchangedLevel.Holds
        综指 AreaVetoes.Behind MarketIndex.Tails
        编列 Headings.Debated PhraseWords.Tails
        编制 CompoundWords ObservationReader.Givers
        缩小 ChangeMeanings.Falls Direction.Down
        缩短 Direction.Down+Lasting ObservationReader.Setting
        缴获 CompoundWords ObservationReader.Handling
        罕见 ClauseWords.Manner HomeArea.Firsts
        美丽 TitleName.Leads Zones.Adjectives
        翌年 CompoundWords RelativePeriod.YearAfter
        老城区 AreaForms.CommonNouns Zones.Direct
        职工 Distribution.Carriers PhraseWords.People
        股份 AreaVetoes.Behind AreaVetoes.Firms ObservationReader.Holders
        能力 CompoundWords FlowWords.Stock
        能够 ClauseSubject.Adverbs PhraseWords.EndsOfNoun Predicate.Modals
        能耗 CompoundWords MeasureHeads
        脱贫 PhraseWords.BehindTails TitleName.Behind UnknownName
        自治区 AreaForms.Endings HomeWords.All RankScope
        自治州 AreaForms.Endings HomeWords.All
        至于 AreaNames.Leads PhraseWords.Heads
        至今 ClauseSubject.Adverbs PeriodSuffix.Since PhraseWords.Heads
        至少 PhraseWords.Tails QualifierBefore.AtLeast
        致使 ClauseWords.Telling ObservationReader.Givers
        航空 AreaVetoes.Behind ObservationReader.Holders
        节假日期间 ClauseWords.LeadingIn PhraseWords.EndsOfNoun
        节日期间 ClauseWords.LeadingIn PhraseWords.EndsOfNoun
        节省 ClauseSubject.Own ObservationReader.Handling
        节约 ClauseSubject.Own Idioms.Compounds ObservationReader.Handling
        若是 CompoundWords Condition.Suppositions
        草原 CompoundWords UnknownName
        草案 Aspect.Target HeadingYears.Titles
        荣获 PassingPeriod.Foundings RankVerb
        获奖 CompoundWords FlowWords.Flow
        获得 ClauseWords.Manner MovementMeanings.Verbs ObservationReader.Givers PhraseWords.BareVerbs PhraseWords.Counting PhraseWords.EndsOfNoun
        获批 PassingPeriod.Foundings UnknownName
        营收 MeasureHeads ObservationReader.FirmFigures
        落地 ObservationReader.Givers PhraseWords.BehindTails
        落实 FlowWords.Flow ObservationReader.Givers ObservationReader.Undertaking PhraseWords.BareVerbs UnknownName
        落成 DocumentContext.Venues PassingPeriod.Foundings
        落户 Boundary DocumentContext.Venues
        虽然 PhraseWords.Heads PhraseWords.Tails
        行业 ComparisonTerm.Elsewhere Distribution.Carriers FigureRole.Holders
        行动 ChangeMeanings.Aims ChangeRules.NamesPlan NounBehind.Plans
        街道 CellUnit.AreaWords FigureRole.Owners TableWords.AreaColumn Zones.Named
        补助 FlowWords.Flow ObservationReader.Outlays Predicate.Purposes UnknownName
        补贴 ClauseSubject.Nouns ObservationReader.Outlays Predicate.Purposes
        表明 ClauseWords.Telling FigureRole.Reports
        表示 ClauseSubject.Says ClauseWords.Telling PassingPeriod.Tellings PhraseWords.EndsOfNoun
        被列为 PassingPeriod.Foundings PhraseWords.EndsOfNoun
        被动 ClauseWords.Manner CompoundWords
        被评为 PassingPeriod.Foundings PhraseWords.EndsOfNoun
        裁减 Direction.Down ObservationReader.Handling
        装卸 Territories.Ports UnknownName
        装机 FlowWords.Stock MeasureHeads
        西北 RankScope TableWords.Regions
        西北地区 AreaWords.Regions TableWords.Regions
        西南 RankScope TableWords.Regions
        西南地区 AreaWords.Regions TableWords.Regions
        西部 ClauseSubject.NoAgents Distribution.Twins RankScope TableWords.Regions
        西部地区 AreaWords.Regions TableWords.Regions
        要求 Aspect.Target ClauseWords.Forecasts ClauseWords.Telling CompoundWords ObservationReader.Demand UnknownName
        覆盖 Boundary ObservationReader.Givers PhraseWords.BareNames PhraseWords.Openers Predicate.Links UnknownName
        观众 PhraseWords.People UnknownName
        规划 ChangeRules.NamesPlan ComparisonTerm.Planned PeriodWords.PlanNames
        规划期 NamedPeriodSuffix PeriodWords.PlanSuffixes
        规划期间 NamedPeriodSuffix PeriodWords.PlanSuffixes
        解决 ObservationReader.Givers PhraseWords.BareVerbs
        譬如 AreaNames.Leads ClauseWords.Added ClauseWords.LeadingIn
        计划 Aspect.Target Attainment.Plans ChangeMeanings.Aims ChangeRules.NamesPlan ComparisonTerm.Planned CompoundWords FigureRole.Plans HeadingYears.Titles LeadReader.Adverbs NounBehind.Intending NounBehind.Plans ObservationReader.PlanNouns PassingPeriod.Drafts PeriodClauses.AimVerbs PeriodWords.PlanNames PhraseWords.Heads TableWords.Plan
        计划安排 DocumentContext.PlanNames PhraseWords.Tails TableWords.Plan
        计划数 Attainment.Plans DocumentContext.PlanNames ObservationReader.PlannedTails TableWords.Plan
        计划时期 NamedPeriodSuffix PeriodWords.PlanSuffixes
        计划期间 NamedPeriodSuffix PeriodWords.PlanSuffixes
        计算 Idioms.Compounds LeadReader.Reckoned LeadReader.ReckonedIn
        计量单位 TableWords.UnitColumn TableWords.UnitLine
        认为 ClauseSubject.Says ClauseWords.Telling PhraseWords.EndsOfNoun PhraseWords.NoNames
        认定为 ClauseWords.Telling PhraseWords.Tails
        记者 Headings.Bylines ObservationReader.Tellers TitleName.Leads
        设立 AreaVetoes.Kinds Boundary ObservationReader.Givers PassingPeriod.Foundings PhraseWords.BareVerbs UnknownName
        证券 AreaVetoes.Behind AreaVetoes.Firms ObservationReader.Holders UnknownName
        该乡 ClauseSubject.Pronouns PhraseWords.NoNames
        该公司 ClauseSubject.Pronouns DocumentProfile.Actors
        该区 ClauseSubject.Pronouns PhraseWords.NoNames
        该厂 ClauseSubject.Pronouns ObservationReader.Planners
        该县 ClauseSubject.Pronouns PhraseWords.NoNames
        该国 ClauseSubject.Pronouns PhraseWords.NoNames
        该地 ClauseSubject.Pronouns PhraseWords.NoNames
        该州 ClauseSubject.Pronouns PhraseWords.NoNames
        该市 ClauseSubject.Pronouns PhraseWords.NoNames
        该月 PhraseWords.Tails RelativePeriod.StatedMonth
        该村 ClauseSubject.Pronouns PhraseWords.NoNames
        该省 ClauseSubject.Pronouns PhraseWords.NoNames
        该行 ClauseSubject.Pronouns DocumentProfile.Actors ObservationReader.Planners
        该镇 ClauseSubject.Pronouns PhraseWords.NoNames
        该集团 ClauseSubject.Pronouns DocumentProfile.Actors
        说明 HeadingYears.Titles TableWords.Serial
        调低 Direction.Down ObservationReader.Revising ObservationReader.Setting
        调整为 PhraseWords.Tails Statement
        调整预算 DocumentContext.PlanNames TableWords.Plan
        调高 Direction.Up ObservationReader.Revising ObservationReader.Setting
        贡献 BareChange.NoLevels Contribution.1 TableWords.Contribution
        财年 CalendarUnit.FiscalYear CompoundWords PeriodRecognizer.FiscalYears PhraseWords.Heads
        财政 HomeArea.Accounts TitleName.Behind UnknownName
        财政年度 CalendarUnit.FiscalYear PeriodRecognizer.FiscalYears PhraseWords.Heads
        贫困 UnknownName Zones.Adjectives
        贷款 FlowWords.Stock MeasureHeads
        贸易 Distribution.Told LeadReader.Dealings
        贸易总额 LeadReader.Trades MeasureHeads
        贸易额 LeadReader.Trades MeasureHeads
        资助 FlowWords.Flow ObservationReader.Handling PhraseWords.BehindTails Predicate.Links
        资本充足率 DocumentProfile.Accounts ObservationReader.FirmFigures
        资源 AreaForms.NeverShort UnknownName
        超出 Attainment.Distances ObservationReader.Compared ObservationReader.Judging PassingPeriod.Beyond QualifierBefore.Over
        超越 ObservationReader.Overtakes PassingPeriod.Beyond QualifierBefore.Over
        超过 Attainment.Distances Condition.Limits ObservationReader.Arrivals ObservationReader.Compared ObservationReader.Judging ObservationReader.Overtakes PassingPeriod.Beyond PhraseWords.NoNames PhraseWords.Tails QualifierBefore.Over
        跃上 PhraseWords.Tails RankVerb.Moves
        跃升 Direction.Up+OfRank PhraseWords.Tails
        跃升至 PhraseWords.Tails RankVerb.Moves
        跃居 PhraseWords.Tails RankVerb.Moves
        跌幅 DirectionNoun.Down FigureRole.Falling MeasureHeads ObservationReader.States RateOfChange.Moves RateOfChange.Nouns TableWords.Change TableWords.ChangeTail
        跌至 PhraseWords.Tails RankVerb.Moves
        跨越 PhraseWords.Tails QualifierBefore.Over
        跨过 PhraseWords.Tails QualifierBefore.Over
        跻身 PhraseWords.EndsOfNoun PhraseWords.Tails RankVerb
        车站 PhraseWords.HeadNouns UnknownName
        转为 Statement TurnWords.Verbs
        轻微 CompoundWords Idioms PhraseWords.Tails
        较上季 TableWords.AgainstPeriod TableWords.Change TableWords.ChangeTail
        较上年 TableWords.AgainstYear TableWords.Change TableWords.ChangeTail
        较上年底 TableWords.AgainstYearStart TableWords.ChangeTail
        较上年末 TableWords.AgainstYearStart TableWords.ChangeTail
        较上月 TableWords.AgainstPeriod TableWords.Change TableWords.ChangeTail
        较上期 TableWords.Change TableWords.ChangeTail
        较去年 TableWords.AgainstYear TableWords.Change TableWords.ChangeTail
        较同期 TableWords.AgainstYear TableWords.Change TableWords.ChangeTail
        较大 Idioms MovementMeanings.Manners
        较年初 TableWords.AgainstYearStart TableWords.Change TableWords.ChangeTail
        较快 FigureRole.KindsOfGrowth Idioms MovementMeanings.Manners PhraseWords.Movements
        较高 Idioms MovementMeanings.Manners
        输送 ClauseSubject.Nouns ObservationReader.Handling
        达到 Attainment.Verbs ChangeSizeReader.Reaches Condition.Limits LeadReader.AimVerbs ObservationReader.Multiples PhraseWords.StatedTails PhraseWords.Tails QuantityMentions.TimesOf Statement.Reaches
        达成 PhraseWords.EndsOfNoun PhraseWords.Tails Statement
        达标率 MeasureHeads PhraseWords.BareRates
        过去 FigureRole.Earlier PeriodPrefix.Past[年]
        迈上 PhraseWords.Movements PhraseWords.Tails
        迈入 PhraseWords.Tails RankVerb
        运营 Boundary ObservationReader.Begins
        运输 AreaVetoes.Kinds Distribution.Carriers
        近乎 PhraseWords.Tails QualifierBefore.Nearly
        返还 CompoundWords UnknownName
        还剩 PhraseWords.NoNames PhraseWords.Tails
        还有 ObservationReader.MoneyVerbs PhraseWords.StatedTails
        这次 ClauseWords.LeadingIn ObservationReader.GoesOn
        这里 ClauseSubject.Pronouns PhraseWords.NoNames
        这项 ClauseSubject.Pronouns ClauseWords.LeadingIn
        进一步 Idioms PhraseWords.Movements PhraseWords.Tails
        进入 PhraseWords.EndsOfNoun PhraseWords.NoNames PhraseWords.Tails RankScopeReader.Heads RankVerb
        进出口 CompoundWords FlowWords.Flow LeadReader.Dealings LeadReader.Trades MeasureHeads
        进出口总值 LeadReader.Trades MeasureHeads
        进出口总额 LeadReader.Trades MeasureHeads
        进出口额 LeadReader.Trades MeasureHeads
        进口 CompoundWords FlowWords.Flow MeasureHeads
        进展 Headings.Done PhraseWords.EndsOfNoun
        进行 ObservationReader.Doing ObservationReader.MoneyVerbs PhraseWords.EndsOfNoun Predicate.Purposes
        远超 ObservationReader.Compared QualifierBefore.Over
        连升 LeadReader.Ongoing PhraseWords.Movements UnitParts.DayCounters
        连增 LeadReader.Ongoing PhraseWords.Movements UnitParts.DayCounters
        连涨 LeadReader.Ongoing PhraseWords.Movements UnitParts.DayCounters
        连续 ChangeRules.GoingOn FigureRole.InARow LeadReader.Ongoing PhraseWords.EndsOfNoun PhraseWords.Movements PhraseWords.Tails UnitParts.DayCounters
        连跌 LeadReader.Ongoing PhraseWords.Movements UnitParts.DayCounters
        连降 LeadReader.Ongoing PhraseWords.Movements UnitParts.DayCounters
        退还 CompoundWords ObservationReader.Handling
        逆差 MeasureHeads Plausibility.NoParts
        逐年 PhraseWords.Tails VagueTime.Every
        逐月 PhraseWords.Tails VagueTime.Every
        逐渐 ClauseWords.Manner CompoundWords
        通讯员 DocumentProfile.Reports Headings.Bylines
        通车 ObservationReader.Begins PassingPeriod.Foundings
        通车后 PassingPeriod.Afters PhraseWords.Heads
        遇难 NounBehind.Harms PhraseWords.BehindTails
        道指 MarketIndex.America MarketIndex.Tails
        那里 ClauseSubject.Pronouns PhraseWords.NoNames
        部门 Distribution.Carriers FigureRole.Actors
        酒店 AreaVetoes.Firms ObservationReader.Holders
        里程 MeasureHeads ObservationReader.Lasting PhraseWords.Durations
        重回 PhraseWords.Tails RankVerb.Moves
        重工 AreaVetoes.Behind ObservationReader.Holders
        重点 AreaVetoes.KindsOfSights UnknownName Zones.Adjectives
        重点任务 Headings.Aims ObservationReader.Tasks
        重返 PhraseWords.Tails RankVerb
        金融 AreaForms.NeverShort UnknownName
        金额 MeasureHeads Relations.Behind TableWords.Generic
        铁路 Distribution.Told ObservationReader.Holders
        银行 AreaVetoes.Behind ClauseSubject.Agents ObservationReader.Holders
        销售 FlowWords.Flow PhraseWords.Counting UnknownName
        销量 FlowWords.Flow MeasureHeads ObservationReader.FirmFigures
        镇里 ClauseSubject.Adverbs ObservationReader.Planners
        长三角 AreaWords.Regions RankScope TableWords.Regions
        长江经济带 AreaWords.Regions RankScope
        门槛 FigureRole.Steps ObservationReader.Thresholds
        闭幕 DocumentContext.Venues PhraseWords.BehindTails
        闯入 PhraseWords.Tails RankVerb
        队伍 AreaVetoes.NotBehind Idioms
        队列 CompoundWords Idioms
        附注 TableWords.Note TableWords.Serial
        附近 ObservationReader.Thresholds Predicate.Places
        陆续 ClauseSubject.Adverbs ClauseWords.Manner PhraseWords.BehindTails PhraseWords.EndsOfNoun
        陈列 CompoundWords Idioms
        降低 ChangeMeanings.Falls ClauseSubject.Nouns Direction.Down+Lasting ObservationReader.Setting
        降到 ChangeMeanings.Falls PhraseWords.Tails
        降幅 DirectionNoun.Down FigureRole.Falling MeasureHeads ObservationReader.States RateOfChange.Moves RateOfChange.Nouns TableWords.Change TableWords.ChangeTail TableWords.NoIndex
        降温 Idioms UnitContext.Temperatures
        降至 ChangeMeanings.Falls ObservationReader.Levels PhraseWords.Tails Statement.Reaches
        降速 RateNoun RateOfChange.Nouns
        随即 ClauseWords.LeadingIn ClauseWords.Manner
        随后 ClauseWords.LeadingIn ClauseWords.Manner
        随着 ClauseWords.Circumstance PhraseWords.Heads
        集中 CompoundWords Predicate.Hows
        集团 AreaVetoes.Behind AreaVetoes.Firms DocumentProfile.Actors ObservationReader.Holders ObservationReader.Planners
        需要 CompoundWords PhraseWords.EndsOfNoun PhraseWords.Heads PhraseWords.Tails
        青年 AreaForms.NeverShort CompoundWords PhraseWords.People
        面积 MeasureHeads PhraseWords.HeadNouns UnitContext.Areas
        项目 FigureRole.Projects FigureRole.Ventures PhraseWords.HeadNouns
        顺利 LeadReader.Adverbs PhraseWords.EndsOfNoun PhraseWords.Tails Predicate.Hows
        顺差 MeasureHeads Plausibility.NoParts
        预估 Aspect.Forecast ClauseWords.Telling ComparisonTerm.Expected ObservationReader.Expectations ObservationReader.Foreign
        预估值 Attainment.Plans ComparisonTerm.Foreseen DocumentContext.ForecastNames
        预告 ClauseWords.Forecasts TableWords.Forecast
        预拨 ClauseSubject.Own ObservationReader.Handling
        预料 ClauseWords.Manner ClauseWords.Telling
        预期 Aspect.Target Attainment.Plans BareChange.NoLevels ClauseWords.Forecasts ComparisonTerm.Expected MovementMeanings.Manners ObservationReader.Expectations ObservationReader.Foreign PassingPeriod.Drafts PhraseWords.Heads PhraseWords.StatedTails QuantityRules.FigureNouns
        预期值 ComparisonTerm.Foreseen TableWords.Plan
        预期目标 Aspect.Target Attainment.Plans ComparisonTerm.Planned DocumentContext.PlanNames Headings.Aims TableWords.Plan
        预测 Aspect.Forecast Attainment.Plans ComparisonTerm.Expected ObservationReader.Expectations PhraseWords.Heads PhraseWords.StatedTails TableWords.Forecast
        预测值 Attainment.Plans ComparisonTerm.Foreseen DocumentContext.ForecastNames ObservationReader.Foreign
        预算 Attainment.Plans ComparisonTerm.Budget ComparisonTerm.Planned HeadingYears.Titles HomeArea.Accounts ObservationReader.PlannedTails TableWords.Plan TitleName.Behind
        预算安排 Aspect.Target Headings.Aims ObservationReader.PlannedTails TableWords.Plan
        预算总额 DocumentContext.PlanNames ObservationReader.PlannedTails
        预算数 Attainment.Plans DocumentContext.PlanNames ObservationReader.PlannedTails TableWords.Plan
        预计 Aspect.Forecast ClauseWords.Telling ComparisonTerm.Expected LeadReader.Adverbs PhraseWords.Heads PhraseWords.StatedTails PhraseWords.Tails PhraseWords.Within TableWords.Forecast
        领先 CompoundWords HomeArea.Firsts ObservationReader.Mosts
        风景名胜区 AreaVetoes.Behind AreaVetoes.Sights
        飙升至 PhraseWords.Tails Statement.Reaches
        首个 FigureRole.Firsts FigureRole.Superlatives
        首先 ClauseWords.Added ClauseWords.LeadingIn CompoundWords
        首季 CalendarPart.FirstQuarter CompoundWords HomeArea.Goods
        首度 PassingPeriod.Firsts PhraseWords.Tails
        首座 FigureRole.Firsts FigureRole.Superlatives
        首条 FigureRole.Firsts FigureRole.Superlatives
        首次 LeadReader.Adverbs PassingPeriod.Firsts PhraseWords.EndsOfNoun PhraseWords.Heads PhraseWords.Movements PhraseWords.Tails RankScopeReader.Heads
        首破 PhraseWords.Tails QualifierBefore.Over
        骤增至 PhraseWords.Tails Statement.Reaches
        高于 Attainment.Distances Attainment.Sides Condition.Limits ObservationReader.Compared ObservationReader.Judging ObservationReader.Sides PassingPeriod.Beyond PhraseWords.Movements QualifierBefore.MoreThan
        高位 ClauseWords.Manner FigureRole.KindsOfGrowth ObservationReader.Thresholds
        高出 Attainment.Distances Attainment.Sides
        高基数上 PassingPeriod.Bases PhraseWords.Tails
        高基数基础上 PassingPeriod.Bases PhraseWords.Tails
        高新 AreaForms.NeverShort CompoundWords
        高点 ObservationReader.Thresholds PassingPeriod.Records
        高等 AreaVetoes.Kinds CompoundWords
        高质量 LeadReader.Adverbs Predicate.Hows
        高速 ClauseWords.Manner FigureRole.KindsOfGrowth MovementMeanings.Manners
        高铁 AreaVetoes.Behind ObservationReader.Holders
        高铁站 AreaVetoes.Behind AreaVetoes.Sights
        （记者 DocumentProfile.Reports ParagraphStart.Reports ParagraphStart.Starters
        """;
}
