/**
 * This service's part of a customer's file, handed to the archive once cooperation has ended, and what happens here when the
 * archive has it. The other packages don't know that there is an archive.
 */
package io.kehu.followup.file;
