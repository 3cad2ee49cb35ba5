package nl.wed.workbench.report.word;

import java.util.ArrayList;
import java.util.List;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.TableBlock;
import nl.wed.workbench.report.model.TableBlock.Cell;
import nl.wed.workbench.report.model.TableBlock.Column;
import nl.wed.workbench.report.model.TableBlock.Row;
import nl.wed.workbench.report.model.TableBlock.Tint;

/// Tables with tints, groups, totals and more rows than a page holds; all content is invented.
final class SampleTables {
    private SampleTables() {}

    static TableBlock coverage() {
        return new TableBlock(
                "Gesprekken per groep en fase",
                "dekking",
                List.of(
                        Column.text("Groep", 4),
                        new Column("0-2 jaar", 2, TableBlock.Align.CENTER),
                        new Column("2-4 jaar", 2, TableBlock.Align.CENTER),
                        new Column("4-12 jaar", 2, TableBlock.Align.CENTER)),
                List.of(
                        new Row(
                                Row.Kind.DATA,
                                List.of(
                                        Cell.of("Kinderopvang en voorschool"),
                                        Cell.of("1").tinted(Tint.LIGHT),
                                        Cell.of("3").tinted(Tint.STRONG),
                                        Cell.of(""))),
                        new Row(
                                Row.Kind.DATA,
                                List.of(
                                        Cell.of("Primair onderwijs"),
                                        Cell.of(""),
                                        Cell.of("1").tinted(Tint.LIGHT),
                                        Cell.of("2").tinted(Tint.MEDIUM))),
                        new Row(
                                Row.Kind.DATA,
                                List.of(
                                        Cell.of("Ouders"),
                                        Cell.of("geen").tinted(Tint.ATTENTION),
                                        Cell.of("1").tinted(Tint.LIGHT),
                                        Cell.of("geen").tinted(Tint.ATTENTION)))),
                false,
                List.of());
    }

    static TableBlock budget() {
        return new TableBlock(
                "Begroting van de maatregelen (in euro's)",
                "begroting",
                List.of(
                        Column.text("Maatregel", 5),
                        Column.number("2027", 2),
                        Column.number("2028", 2),
                        Column.number("2029", 2),
                        Column.number("Totaal", 2)),
                List.of(
                        Row.group("Elke peuter een goede start"),
                        Row.of("Toeleiding door brugfunctionarissen", "85.000", "90.000", "90.000", "265.000"),
                        Row.of("Extra dagdelen voorschool", "120.000", "140.000", "150.000", "410.000"),
                        Row.of("Training van pedagogisch medewerkers", "35.000", "35.000", "20.000", "90.000"),
                        Row.group("Samen met ouders"),
                        Row.of("Ouderkamers op zes scholen", "60.000", "80.000", "85.000", "225.000"),
                        Row.of("VoorleesExpress", "60.000", "70.000", "80.000", "210.000"),
                        Row.total("Totaal", "360.000", "415.000", "425.000", "1.200.000")),
                true,
                List.of(Run.plain("Bedragen zijn ramingen, prijspeil 2026.")));
    }

    static TableBlock activities() {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= 24; i++) {
            rows.add(Row.of(
                    "A" + i,
                    i % 3 == 0
                            ? "Gezamenlijke training van pedagogisch medewerkers en leerkrachten"
                                    + " over doorgaande lijnen in taal"
                            : "Overleg met de schoolbesturen over de inrichting van de" + " ouderkamer",
                    i % 2 == 0 ? "Gemeente" : "Kinderopvang De Zonnebloem",
                    "1 maart 2027",
                    i % 4 == 0 ? "gereed" : "gepland"));
        }
        return TableBlock.of(
                "Activiteiten",
                List.of(
                        Column.text("Nr.", 1),
                        Column.text("Activiteit", 6),
                        Column.text("Trekker", 3),
                        Column.text("Gereed op", 2),
                        Column.text("Stand", 2)),
                rows);
    }
}
