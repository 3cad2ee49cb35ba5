package nl.wed.workbench.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The terms of the product, read from the glossary page.
public final class Glossary {
    private final List<GlossaryTerm> terms;

    Glossary(List<GlossaryTerm> terms) {
        this.terms = List.copyOf(terms);
    }

    /// Reads the tables of a Markdown page; the heading above a table is the section.
    static Glossary parse(List<String> lines) {
        List<GlossaryTerm> terms = new ArrayList<>();
        String section = "";
        for (String line : lines) {
            if (line.startsWith("## ")) {
                section = line.substring(3).strip();
            } else if (line.startsWith("|") && line.contains("`")) {
                terms.add(term(section, line));
            }
        }
        return new Glossary(terms);
    }

    private static GlossaryTerm term(String section, String row) {
        String[] cells = row.substring(1).split("\\|", -1);
        return new GlossaryTerm(
                section, cells[0].strip(), cells[1].replace("`", "").strip(), cells[2].strip());
    }

    /// All terms, in order.
    public List<GlossaryTerm> all() {
        return terms;
    }

    /// The term with this Dutch name, whatever its case.
    public Optional<GlossaryTerm> term(String name) {
        return terms.stream().filter(term -> term.term().equalsIgnoreCase(name)).findFirst();
    }

    /// The term with this identifier.
    public Optional<GlossaryTerm> identifier(String identifier) {
        return terms.stream()
                .filter(term -> term.identifier().equals(identifier))
                .findFirst();
    }

    /// A term of the product: Dutch term, English identifier and a meaning in one line.
    public record GlossaryTerm(String section, String term, String identifier, String meaning) {}
}
