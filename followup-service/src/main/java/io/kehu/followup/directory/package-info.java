/**
 * The customers as far as follow-up needs to know them: whose they are, in which stage, and whether cooperation has ended.
 * A projection fed by the events of others; nothing here is the system of record.
 */
package io.kehu.followup.directory;
