package nl.wed.workbench.domain.figures;

import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Step;

/// The kinds of record of step 1.
public final class FigureRecords {
    public static final RecordType<Indicator> INDICATOR = RecordType.of(Step.FIGURES, "indicators", Indicator.class);
    public static final RecordType<DataSet> DATA_SET = RecordType.of(Step.FIGURES, "data-sets", DataSet.class);
    public static final RecordType<IndicatorSource> INDICATOR_SOURCE =
            RecordType.of(Step.FIGURES, "indicator-sources", IndicatorSource.class);
    public static final RecordType<Interpretation> INTERPRETATION =
            RecordType.of(Step.FIGURES, "interpretations", Interpretation.class);
    public static final RecordType<KeyMessage> KEY_MESSAGE =
            RecordType.of(Step.FIGURES, "key-messages", KeyMessage.class);

    public static final RecordType<PeerGroup> PEER_GROUP = RecordType.of(Step.FIGURES, "peer-groups", PeerGroup.class);

    public static final RecordType<RevisionMark> REVISION_MARK =
            RecordType.of(Step.FIGURES, "revision-marks", RevisionMark.class);

    public static final RecordType<AreaBorders> AREA_BORDERS =
            RecordType.of(Step.FIGURES, "area-borders", AreaBorders.class);

    public static final RecordType<IndicatorPair> INDICATOR_PAIR =
            RecordType.of(Step.FIGURES, "indicator-pairs", IndicatorPair.class);

    private FigureRecords() {}
}
