package io.kehu.customer.reference;

/**
 * What somebody asks for.
 *
 * @param parent code of the entry above the missing one, or null
 */
public record NewRequest(ReferenceList list, Name name, String parent, String reason) {}
