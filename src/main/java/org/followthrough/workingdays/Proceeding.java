package org.followthrough.workingdays;

/** What the law and custom distinguish among inspections. */
public enum Proceeding {

    /** A standard or short inspection of an authority's children's services. */
    AUTHORITY_INSPECTION,
    FOCUSED_VISIT,
    MONITORING_VISIT,

    /** Several inspectorates look at an area's partnership together. */
    JOINT_INSPECTION,

    /** A registered provider, such as a fostering agency. */
    PROVIDER_INSPECTION,

    /** Special educational needs and disabilities across an area. */
    AREA_SEND
}
