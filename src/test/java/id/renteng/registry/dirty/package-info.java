/// Makes spreadsheets with the dirt of real ones, by a seed, and says what is true of them.
@org.jspecify.annotations.NullMarked
package id.renteng.registry.dirty;
