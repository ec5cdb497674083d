package fr.dgfip.bareme.decision;

/** Where in a document. A chain of steps, so that a request without problems never pays for the text. */
final class Pointer {
    static final Pointer ROOT = new Pointer();
    private final Pointer parent;
    private final Object step;

    private Pointer() {
        this.parent = this;
        this.step = "";
    }

    private Pointer(Pointer parent, Object step) {
        this.parent = parent;
        this.step = step;
    }

    Pointer field(String name) {
        return new Pointer(this, name);
    }

    Pointer item(int index) {
        return new Pointer(this, index);
    }

    /** JSON pointer (RFC 6901). */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Pointer at = this; at != ROOT; at = at.parent) {
            text.insert(0, at.step.toString().replace("~", "~0").replace("/", "~1"))
                    .insert(0, '/');
        }
        return text.toString();
    }
}
