package io.kehu.customer.record.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.customer.completeness.Required;
import io.kehu.customer.completeness.Requirements;
import io.kehu.customer.record.Lifecycle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a record must have before it is submitted, with the names of the fields in both languages. */
@Schema(
        name = "CompletenessRequirements",
        requiredProperties = {"standard", "requirements"})
record RequirementsView(
        @Schema(description = "Whose document says so", examples = "S0") String standard,
        @Schema(description = "In the order of the form; a record is complete when all that apply are met")
                List<Item> requirements) {

    /** One requirement. */
    @Schema(
            name = "CompletenessRequirement",
            requiredProperties = {"code", "anyOf", "waivable"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            @Schema(
                            description =
                                    "The code that the 422 of submit has for it: missing (the field is required), one-of (any of"
                                            + " the fields will do), one-primary (exactly one contact is the primary one)",
                            examples = "one-of")
                    String code,
            @Schema(description = "Any of these will do") List<Field> anyOf,
            @Schema(description = "Asked for of customers of that lifecycle only; left out: of all")
                    Lifecycle lifecycle,
            @Schema(
                            description =
                                    "Whether valueStates of one of the fields will do instead: NOT_PROVIDED or TO_CONFIRM, with a reason")
                    boolean waivable) {

        private static Item of(Required required) {
            return new Item(
                    required.kind().code(),
                    required.anyOf().stream().map(Field::of).toList(),
                    required.when() == null ? null : Lifecycle.valueOf(required.when()),
                    required.waivable());
        }
    }

    /** A field of the form. */
    @Schema(
            name = "RequiredField",
            requiredProperties = {"path", "zh", "en"})
    record Field(
            @Schema(
                            description = "Path in the body; contacts[] stands for the primary contact",
                            examples = "contacts[].mobile")
                    String path,
            @Schema(description = "Its name in Chinese", examples = "手机") String zh,
            @Schema(description = "Its name in English", examples = "Mobile number") String en) {

        private static final ResourceBundle.Control EXACT =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

        private static Field of(String path) {
            String key = path.replace("[]", "");
            return new Field(path, name(key, Locale.CHINESE), name(key, Locale.ENGLISH));
        }

        private static String name(String key, Locale language) {
            return ResourceBundle.getBundle("completeness.fields", language, Field.class.getClassLoader(), EXACT)
                    .getString(key);
        }
    }

    static RequirementsView of(Requirements requirements) {
        return new RequirementsView(
                requirements.standard(),
                requirements.all().stream().map(Item::of).toList());
    }
}
