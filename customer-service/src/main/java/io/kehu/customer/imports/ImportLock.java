package io.kehu.customer.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Lets one person at a time decide about an import. Needs a running transaction. */
@ApplicationScoped
class ImportLock {

    private final DataSource database;

    ImportLock(DataSource database) {
        this.database = database;
    }

    /** Until the transaction ends, the next one waits here; does nothing where there is no such import. */
    void hold(UUID importId) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock =
                        connection.prepareStatement("select 1 from customer_import where id = ? for update")) {
            lock.setObject(1, importId);
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The import cannot be held", e);
        }
    }
}
