package nl.wed.workbench.workspace;

/// Who does something: a name and an organisation, both empty when nobody said.
public record Author(String name, String organisation) {
    /// Nobody who is known.
    public static final Author UNKNOWN = new Author("", "");

    public Author {
        name = name.strip();
        organisation = organisation.strip();
    }

    /// Whether anything is known.
    public boolean known() {
        return !name.isEmpty() || !organisation.isEmpty();
    }
}
