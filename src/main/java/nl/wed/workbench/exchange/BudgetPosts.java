package nl.wed.workbench.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wed.workbench.codec.RawRecord;
import nl.wed.workbench.codec.RawTrajectory;

/// Makes posts of the budget of lines that each had one year: those of one measure with one description and one funding
/// are one post. Where two of them are about the same year, of which only one could be seen, the second starts another
/// post: both amounts stay as they were, and what they add up to too.
final class BudgetPosts {
    private static final String LINES = "budget-lines";
    private static final String POSTS = "budget-posts";

    private record Key(String measure, String description, String funding) {
        static Key of(RawRecord line) {
            return new Key(line.written("measure"), line.written("description"), line.written("funding"));
        }
    }

    // The n-th line of a year belongs to the n-th post.
    private record Spoken(Key key, String year) {}

    private final Map<Key, List<RawRecord>> posts = new HashMap<>();
    private final Map<Spoken, Integer> spoken = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final List<RawRecord> first = new ArrayList<>();

    private BudgetPosts() {}

    static void of(RawTrajectory raw) {
        var all = new BudgetPosts();
        raw.of(LINES).forEach(all::line);
        raw.retain(LINES, all.first);
        raw.rename(LINES, POSTS);
        raw.each("privacy-reasons", all::reason);
    }

    private void line(RawRecord line) {
        var key = Key.of(line);
        var alike = posts.computeIfAbsent(key, _ -> new ArrayList<>());
        String year = line.written("year");
        int before = spoken.merge(new Spoken(key, year), 1, Integer::sum) - 1;
        boolean another = before == alike.size();
        var target = another ? line : alike.get(before);
        var amount = target.within("years").within(year);
        amount.put("needed", true);
        amount.take("euros", line, "amount");
        places.put(line.written("id"), target.written("id"));
        if (another) {
            line.remove("year");
            line.remove("amount");
            alike.add(line);
            first.add(line);
        }
    }

    // What was decided about words in a line holds for the same words in its post.
    private void reason(RawRecord reason) {
        String post = places.get(reason.written("record"));
        if (post != null) {
            reason.put("kind", POSTS);
            reason.put("record", post);
        }
    }
}
