package pl.novahouse.chatbot.domain.audit;

/** What was done. A name stays for ever: old entries hold it, and their hashes too. */
public enum AuditAction {
    /** Somebody had the chain of the trail itself examined. */
    AUDIT_TRAIL_VERIFIED,
    /** A copy of the database and the files was made. */
    BACKUP_TAKEN,
    /** A copy was to be made and could not be. */
    BACKUP_FAILED,
    /** The service was filled from a copy. */
    BACKUP_RESTORED,
    /** A network was kept out for abuse. */
    NETWORK_BLOCKED,
    /** Somebody let a network in again before its block ended. */
    NETWORK_BLOCK_LIFTED,
    /** Sales noted how far they got with a lead. */
    LEAD_STATUS_CHANGED,
    /** A lead was given to a member of staff. */
    LEAD_ASSIGNED,
    /** Leads were handed out for a spreadsheet. */
    LEADS_EXPORTED,
    /** Somebody opened a file that a visitor had sent. */
    UPLOAD_OPENED,
    /** All that is kept about a person was handed over. */
    SUBJECT_EXPORTED,
    /** A person was erased; the subject is the receipt. */
    SUBJECT_ERASED,
    /** What is kept about a person was put right. */
    SUBJECT_RECTIFIED,
    /** A person objected to the use of their data. */
    SUBJECT_OBJECTED,
    /** What a person asked for about their data was declined; the note says why. */
    DATA_REQUEST_DECLINED,
    /** Visitors corrected what their conversation knows of them. */
    PROFILE_CORRECTED,
    /** Old data was made anonymous or deleted, or only counted. */
    RETENTION_APPLIED,
    /** A delivery was put back in the queue. */
    DELIVERY_RETRIED,
    /** All deliveries of a target that needed a person were put back in the queue. */
    DELIVERIES_RETRIED,
    /** A delivery was taken out of the queue. */
    DELIVERY_DISCARDED,
    /** Deliveries to a target were let go on. */
    DELIVERY_TARGET_RESUMED
}
