package nl.wed.workbench.domain.privacy;

import java.util.List;

/// The names that are looked for: those of the key, or nothing, because the key is locked or is not
/// here.
public sealed interface KnownNames {
    /// The key is at hand; it may hold nobody.
    record Open(List<KnownPerson> people) implements KnownNames {
        public Open {
            people = List.copyOf(people);
        }
    }

    /// The key cannot be read now, so no text can be said to be free of names.
    record Locked() implements KnownNames {}

    /// There is no key: a package of somebody who has it.
    record Absent() implements KnownNames {}

    /// Nobody is known.
    static KnownNames nobody() {
        return new Open(List.of());
    }

    /// The people to look for.
    default List<KnownPerson> known() {
        return switch (this) {
            case Open(var people) -> people;
            case Locked _, Absent _ -> List.of();
        };
    }

    /// Whether names are looked for at all.
    default boolean checked() {
        return this instanceof Open;
    }
}
