using Hengyang.Stats;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

using var connection = new SqliteConnection("Data Source=:memory:");
connection.Open();
DateRange[] periods =
[
    DateRange.Quarter(2023, 3), DateRange.Parse("截至2023年6月底"), DateRange.Since(new(2020, 1, 1), new(2023, 12, 20)), DateRange.Parse("2023年5月上旬"), DateRange.Parse("11月"),
];
Quantity[] values = [Quantity.Parse("2.10亿元"), Quantity.Parse("约5%"), new(3, Unit.Person, Qualifier.Over, 8), Quantity.Parse("3至5万元"), new(11.6m, Unit.Proportion)];
using (var store = new Store(connection))
{
    store.Database.EnsureCreated();
    store.Facts.AddRange(periods.Zip(values, (p, v) => new Fact { Period = p, Value = v, Begin = p.Begin, End = p.End, Amount = v.Value, Unit = v.Unit.Name }));
    store.SaveChanges();
}

using (var store = new Store(connection))
{
    List<Fact> all = store.Facts.OrderBy(f => f.Id).ToList();
    Must(all.Select(f => f.Period).SequenceEqual(periods), "every period comes back equal");
    Must(all.Select(f => f.Value).SequenceEqual(values), "every quantity comes back equal");
    Must(all[0].Value.ToString() == "2.10亿元", "and as it was written");
    var since = new DateOnly(2023, 5, 1);
    Must(store.Facts.Count(f => f.Begin >= since) == 3, "queries go to the columns of days");
    Must(store.Facts.Single(f => f.Period == DateRange.Quarter(2023, 3)).Amount == 210_000_000, "equality is that of the text");
    Console.WriteLine($"{all.Count} facts stored and read");
}

static void Must(bool holds, string what)
{
    if (!holds)
        throw new InvalidOperationException(what);
}

internal sealed class Fact
{
    public int Id { get; set; }

    public DateRange Period { get; set; }

    public Quantity Value { get; set; }

    public DateOnly? Begin { get; set; }

    public DateOnly? End { get; set; }

    public decimal Amount { get; set; }

    public string Unit { get; set; } = "";
}

internal sealed class Store(SqliteConnection connection) : DbContext
{
    public DbSet<Fact> Facts => Set<Fact>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite(connection);

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<Fact>().Property(f => f.Value).HasConversion(v => v.ToString("R"), t => Quantity.Parse(t));
        model.Entity<Fact>().Property(f => f.Period).HasConversion(p => p.ToString("R"), t => DateRange.Parse(t));
    }
}
