using System.Globalization;
using Hengyang.Stats.Mutation;

// make ROOT SEED EXCLUDED ONLY MANIFEST FOLDER=COUNT…   draws COUNT mutants of each folder of ROOT/src and writes them into its files
// run MANIFEST RESULTS TESTS COVERAGE              runs what is left of them; TESTS is the assembly of the tests, COVERAGE what is known of which test reaches which
// one ID MANIFEST TESTS COVERAGE                   runs one that is reached while the tables are made, in this process of its own
// differ MANIFEST LIBRARY KEYS FILE…                reads files with and without some mutants, and prints what differs
return args switch
{
    ["make", string root, string seed, string excluded, string only, string manifest, .. string[] folders] =>
        Maker.Make(root, seed, excluded, only, manifest, folders),
    ["run", string manifest, string results, string tests, string coverage] => new Runner(manifest, tests, coverage).RunAll(results),
    ["one", string id, string manifest, string tests, string coverage] => RunOne(new Runner(manifest, tests, coverage), int.Parse(id, CultureInfo.InvariantCulture)),
    ["differ", string manifest, string library, string keys, .. string[] files] => Differ.Compare(manifest, library, keys, files),
    _ => 2,
};

// 70: the driver itself failed, which says nothing of the mutant
static int RunOne(Runner runner, int id)
{
    try
    {
        return runner.RunOne(id);
    }
    catch (Exception e)
    {
        Console.Error.WriteLine(e);
        return 70;
    }
}
