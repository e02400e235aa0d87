package io.kehu.customer.record;

/**
 * Where a record stands (VER-3).
 *
 * <pre>
 * DRAFT ──submit──▶ SUBMITTED ──approve──▶ APPROVED ──archived──▶ ARCHIVED
 *                     │    ▲
 *                  return  submit
 *                     ▼    │
 *                    RETURNED
 * </pre>
 */
public enum Status {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED,
    ARCHIVED
}
