package nl.wed.workbench.domain.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// The one check of a text on what may tell who somebody is. It finds candidates and a person
/// decides; that it finds nothing proves nothing. Made once for all texts: a text is read once,
/// however many names are known.
public final class PrivacyCheck {
    private static final int SHORTEST_ORGANISATION = 3;

    private final KnownNames names;
    private final NameTree tree;
    private final NameTree organisations;
    private final Withheld withheld;

    private PrivacyCheck(KnownNames names, NameTree tree, NameTree organisations, Withheld withheld) {
        this.names = names;
        this.tree = tree;
        this.organisations = organisations;
        this.withheld = withheld;
    }

    /// A check on these names; `places` are municipalities, whose name alone is nobody's.
    public static PrivacyCheck of(KnownNames names, Collection<String> places) {
        var organisations = NameTree.ofWords(names.known().stream()
                .map(person -> person.organisation().strip())
                .filter(one -> one.length() >= SHORTEST_ORGANISATION)
                .toList());
        return new PrivacyCheck(names, new NameTree(names.known(), places), organisations, Withheld.NOTHING);
    }

    /// The same check that looks for those words too.
    public PrivacyCheck withholding(Withheld words) {
        return new PrivacyCheck(names, tree, organisations, words);
    }

    /// Whether names are looked for.
    public boolean knowsNames() {
        return names.checked();
    }

    /// The people it looks for.
    public List<KnownPerson> people() {
        return names.known();
    }

    /// What in a text may not reach a client, in its order.
    public List<Spot> look(String text) {
        return told(List.of(Addresses.in(text), Numbers.in(text), tree.find(text, Word.of(text)), withheld.in(text)));
    }

    /// The same with the hints for whoever writes or releases a text of an interview.
    public List<Spot> lookClosely(String text) {
        return told(List.of(look(text), Hints.in(text, organisations)));
    }

    /// How many times a word was looked up, over all texts so far.
    long steps() {
        return tree.steps();
    }

    /// In their order; one place is said once, by what was found first.
    private static List<Spot> told(List<List<Spot>> found) {
        List<Spot> spots = new ArrayList<>();
        var taken = new BitSet();
        for (List<Spot> some : found) {
            for (Spot one : some) {
                int next = taken.nextSetBit(one.start());
                if (next < 0 || next >= one.end()) {
                    taken.set(one.start(), one.end());
                    spots.add(one);
                }
            }
        }
        spots.sort(Comparator.comparingInt(Spot::start));
        return List.copyOf(spots);
    }
}
