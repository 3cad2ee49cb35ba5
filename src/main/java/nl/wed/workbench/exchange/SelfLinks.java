package nl.wed.workbench.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.IndicatorPair;
import nl.wed.workbench.domain.records.RecordLabel;
import nl.wed.workbench.exchange.Inspection.Sound;
import nl.wed.workbench.texts.Sentence;
import org.jspecify.annotations.Nullable;

/// Cuts links by which a record leads back to itself: a data set that is newer than itself, a pair of one indicator.
/// A ring of codes stays, as the code book reads it whole and the user is asked where it should stand.
final class SelfLinks {
    private SelfLinks() {}

    static Sound cut(Project project) {
        var remarks = new ArrayList<Sentence>();
        Set<UUID> rings = rings(project);
        Project now = project;
        if (!rings.isEmpty()) {
            var sets = new ArrayList<DataSet>();
            for (DataSet set : project.all(FigureRecords.DATA_SET)) {
                boolean cut = rings.contains(set.id());
                sets.add(cut ? set.withReplaces(null) : set);
                if (cut) {
                    remarks.add(Sentence.of("exchange.remark.ring", RecordLabel.of(project, set)));
                }
            }
            now = now.with(FigureRecords.DATA_SET, Table.of(sets));
        }
        var pairs = new ArrayList<IndicatorPair>();
        for (IndicatorPair pair : project.all(FigureRecords.INDICATOR_PAIR)) {
            if (pair.indicator().equals(pair.other())) {
                remarks.add(Sentence.of("exchange.remark.pair", RecordLabel.of(project, pair)));
            } else {
                pairs.add(pair);
            }
        }
        return new Sound(now.with(FigureRecords.INDICATOR_PAIR, Table.of(pairs)), List.copyOf(remarks));
    }

    /// Of each ring the data set that one comes back to first; every set is looked at once.
    private static Set<UUID> rings(Project project) {
        var cut = new HashSet<UUID>();
        var known = new HashSet<UUID>();
        for (DataSet set : project.all(FigureRecords.DATA_SET)) {
            var way = new HashSet<UUID>();
            @Nullable UUID next = set.id();
            while (next != null && known.add(next)) {
                way.add(next);
                next = project.find(FigureRecords.DATA_SET, next)
                        .map(DataSet::replaces)
                        .orElse(null);
            }
            if (next != null && way.contains(next)) {
                cut.add(next);
            }
        }
        return cut;
    }
}
