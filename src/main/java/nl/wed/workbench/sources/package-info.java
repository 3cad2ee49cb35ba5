/// Getting figures in: [Importers] sorts what was offered by table and gives each to the importer that knows its
/// kind; a kind of source is a package (`cbs.v4`, `cbs.v3`, `cbs.bulk`, `statline`, `districts`, `duo`,
/// `inspectorate`, `swing`), and any other table is read as its mapping says (`table`, `mapping`). They stand on
/// `reading` (what an importer is given), `notation` and `regions` (how sources write cells), `known` (lists that
/// come along), `cells` (cells to series) and `result` (a whole data set, or a refusal that says why). Never half
/// a data set, never an exception for what a file contains. `indicators` puts what was read into a trajectory;
/// `live` is the network.
@NullMarked
package nl.wed.workbench.sources;

import org.jspecify.annotations.NullMarked;
