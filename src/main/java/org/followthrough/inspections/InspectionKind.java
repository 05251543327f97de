package org.followthrough.inspections;

/** What sort of event an inspection was. */
public enum InspectionKind {
    STANDARD,
    SHORT,
    FOCUSED_VISIT,
    MONITORING_VISIT,
    JOINT_INSPECTION,
    PROVIDER_INSPECTION
}
