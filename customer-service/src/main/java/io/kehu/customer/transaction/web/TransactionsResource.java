package io.kehu.customer.transaction.web;

import io.kehu.customer.record.Customers;
import io.kehu.customer.transaction.BookTransaction;
import io.kehu.customer.transaction.Transaction;
import io.kehu.customer.transaction.TransactionQuery;
import io.kehu.customer.transaction.Transactions;
import io.kehu.security.CurrentCaller;
import io.kehu.web.Cursor;
import io.kehu.web.Page;
import io.kehu.web.Times;
import io.kehu.web.body.Lines;
import io.kehu.web.idempotency.Idempotent;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/customers/{id}/transactions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "transactions", description = "What was sold to the customer")
class TransactionsResource {

    private final BookTransaction book;
    private final Transactions transactions;
    private final Customers customers;
    private final CurrentCaller caller;

    TransactionsResource(BookTransaction book, Transactions transactions, Customers customers, CurrentCaller caller) {
        this.book = book;
        this.transactions = transactions;
        this.customers = customers;
        this.caller = caller;
    }

    /** Why a booking was a mistake. */
    @Schema(name = "Reversal")
    record ReversalForm(@NotNull @Size(max = 200) @Lines String reason) {}

    @POST
    @Idempotent
    @PermissionsAllowed("customer:write")
    @Operation(summary = "Book a transaction with a customer in force, for good")
    @APIResponse(
            responseCode = "201",
            description = "The booking",
            content = @Content(schema = @Schema(implementation = TransactionView.class)))
    @APIResponse(responseCode = "409", description = "The customer is not in force")
    public Response book(UUID id, TransactionForm form) {
        return created(book.book(id, form.entry(), caller.get().id()));
    }

    @POST
    @Path("/{transactionId}/reversal")
    @Idempotent
    @PermissionsAllowed("customer:write")
    @Operation(summary = "Take a booking back by another one with the negative amounts, on the same day")
    @APIResponse(
            responseCode = "201",
            description = "The reversal",
            content = @Content(schema = @Schema(implementation = TransactionView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The booking is reversed already, or a reversal itself; or the customer is not in force")
    public Response reverse(UUID id, UUID transactionId, ReversalForm form) {
        return created(
                book.reverse(id, transactionId, form.reason(), caller.get().id()));
    }

    @GET
    @Transactional
    @PermissionsAllowed("customer:read")
    @Operation(summary = "The customer's transactions, newest first, and what those of the range come to")
    public TransactionPage list(
            UUID id,
            @QueryParam("from") @Parameter(description = "First day of business") LocalDate from,
            @QueryParam("to") @Parameter(description = "Last day of business") LocalDate to,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        customers.get(id);
        TransactionQuery query = new TransactionQuery(id, from, to);
        TransactionQuery.Place after = cursor == null ? null : place(Cursor.decode(cursor, 2));
        List<Transaction> rows = transactions.list(query, after, limit + 1);
        Page<TransactionView> page = Page.of(
                        rows, limit, row -> Cursor.of(row.occurredOn(), row.id()), "-occurredOn,-id")
                .map(TransactionView::of);
        return TransactionPage.of(page, transactions.totals(query));
    }

    @GET
    @Path("/{transactionId}")
    @Transactional
    @PermissionsAllowed("customer:read")
    @Operation(summary = "One transaction")
    public TransactionView get(UUID id, UUID transactionId) {
        return transactions
                .find(id, transactionId)
                .map(TransactionView::of)
                .orElseThrow(() -> Refusal.of(PlatformProblem.NOT_FOUND));
    }

    private static Response created(Transaction booking) {
        URI address = URI.create("/api/v1/customers/" + booking.customerId() + "/transactions/" + booking.id());
        return Response.created(address).entity(TransactionView.of(booking)).build();
    }

    private static TransactionQuery.Place place(Cursor cursor) {
        try {
            return new TransactionQuery.Place(
                    Times.date(cursor.keys().get(0)),
                    UUID.fromString(cursor.keys().get(1)));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Cursor.invalid();
        }
    }
}
