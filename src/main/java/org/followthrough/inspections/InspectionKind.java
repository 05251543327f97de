package org.followthrough.inspections;

import org.followthrough.workingdays.Proceeding;

/** What sort of event an inspection was. */
public enum InspectionKind {
    STANDARD,
    SHORT,
    FOCUSED_VISIT,
    MONITORING_VISIT,
    JOINT_INSPECTION,
    PROVIDER_INSPECTION;

    /**
     * What the law and custom take an inspection of this kind for.
     *
     * @param framework code of the framework, such as {@code ILACS}
     */
    public Proceeding under(String framework) {
        return switch (this) {
            case FOCUSED_VISIT -> Proceeding.FOCUSED_VISIT;
            case MONITORING_VISIT -> Proceeding.MONITORING_VISIT;
            case PROVIDER_INSPECTION -> Proceeding.PROVIDER_INSPECTION;
            case STANDARD, SHORT, JOINT_INSPECTION ->
                switch (framework) {
                    case "AREA_SEND" -> Proceeding.AREA_SEND;
                    case "SCCIF" -> Proceeding.PROVIDER_INSPECTION;
                    case "JTAI" -> Proceeding.JOINT_INSPECTION;
                    default -> this == JOINT_INSPECTION ? Proceeding.JOINT_INSPECTION : Proceeding.AUTHORITY_INSPECTION;
                };
        };
    }
}
