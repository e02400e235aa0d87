package io.kehu.benchmark.data.file;

import io.kehu.benchmark.data.GeneratedCustomer;
import java.io.Closeable;
import java.io.IOException;

/** A file that takes one customer after the other and keeps none. Closing ends the format, not the stream beneath. */
interface CustomerFile extends Closeable {

    void write(GeneratedCustomer customer) throws IOException;
}
