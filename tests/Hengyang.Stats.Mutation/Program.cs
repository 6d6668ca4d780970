using System.Globalization;
using Hengyang.Stats.Mutation;

// make ROOT SEED EXCLUDED ONLY MANIFEST FOLDER=COUNT…   draws COUNT mutants of each folder of ROOT/src and writes them into its files
// run MANIFEST RESULTS TESTS COVERAGE              runs what is left of them; TESTS is the assembly of the tests, COVERAGE what is known of which test reaches which
// one ID MANIFEST TESTS COVERAGE                   runs one that is reached while the tables are made, in this process of its own
// differ MANIFEST LIBRARY KEYS FILE…                reads files with and without some mutants, and prints what differs
// conditions ROOT EXCLUDED MANIFEST FOLDER…         writes every condition of some folders into their files behind a switch that takes it out
// silent MANIFEST RESULTS EDITS SEED FOLDER…        reads the texts of folders, and edits of them, without each of these, and notes the first that hears it
// together MANIFEST RESULTS TESTS                  runs the tests with all conditions gone that nothing has heard, and notes those that a test hears
// hunt MANIFEST RESULTS MINUTES SEED FOLDER…       edits texts, led by the conditions that they ask, and notes those that break a promise
// costs MANIFEST KEYS RESULTS FOLDER               how many more conditions are asked over a folder's texts without each of a list
// prune ROOT KEYS FOLDER…                          takes the conditions of a list of keys out of the files for good
return args switch
{
    ["make", string root, string seed, string excluded, string only, string manifest, .. string[] folders] =>
        Maker.Make(root, seed, excluded, only, manifest, folders),
    ["run", string manifest, string results, string tests, string coverage] => new Runner(manifest, tests, coverage).RunAll(results),
    ["one", string id, string manifest, string tests, string coverage] => RunOne(new Runner(manifest, tests, coverage), int.Parse(id, CultureInfo.InvariantCulture)),
    ["differ", string manifest, string library, string keys, .. string[] files] => Differ.Compare(manifest, library, keys, files),
    ["conditions", string root, string excluded, string manifest, .. string[] folders] => Conditions.Make(root, excluded, manifest, folders),
    ["silent", string manifest, string results, string edited, string seed, .. string[] folders] =>
        Silence.List(manifest, results, int.Parse(edited, CultureInfo.InvariantCulture), int.Parse(seed, CultureInfo.InvariantCulture), folders),
    ["together", string manifest, string results, string tests] => Together.List(manifest, results, tests),
    ["hunt", string manifest, string results, string minutes, string seed, .. string[] folders] =>
        Hunt.Run(manifest, results, int.Parse(minutes, CultureInfo.InvariantCulture), int.Parse(seed, CultureInfo.InvariantCulture), folders),
    ["costs", string manifest, string keys, string results, string folder] => Costs.List(manifest, keys, results, folder),
    ["prune", string root, string keys, .. string[] folders] => Pruning.Prune(root, keys, folders),
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
