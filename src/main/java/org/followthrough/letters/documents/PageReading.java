package org.followthrough.letters.documents;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Goes through what a page draws and notes signs and straight lines. Pictures are counted, never decoded. */
final class PageReading extends PDFStreamEngine {

    private static final int DEEPEST = 24;

    private final Budget budget;
    private final Deque<Boolean> artifacts = new ArrayDeque<>();
    private final List<PrintedSign> signs = new ArrayList<>();
    private final DrawnLines lines;
    private final PrintedFonts fonts;
    private final Deque<Optional<PrintedFont>> kept = new ArrayDeque<>();
    private @Nullable PrintedFont font;
    private int images;
    private int unknown;

    private PageReading(Budget budget, PrintedFonts fonts) {
        this.budget = budget;
        this.fonts = fonts;
        this.lines = new DrawnLines(budget);
        register();
    }

    static PageMarks of(PDPage page, Budget budget, PrintedFonts fonts) throws IOException {
        var reading = new PageReading(budget, fonts);
        budget.beginPage();
        reading.processPage(page);
        return PrintedSign.seen(page.getCropBox(), reading.signs, reading.lines, reading.images, reading.unknown);
    }

    private void register() {
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetMatrix(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new Concatenate(this));
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.spendOperation();
        switch (operator.getName()) {
            case "m" -> at(operands, 0, lines::move);
            case "l" -> at(operands, 0, lines::line);
            case "re" -> box(operands);
            case "c", "v", "y" -> lines.curve();
            case "h" -> lines.close();
            case "s", "b", "b*" -> {
                lines.close();
                lines.stroke();
            }
            case "S", "B", "B*" -> lines.stroke();
            case "f", "F", "f*" -> lines.fill();
            case "n" -> lines.forget();
            case "BI" -> images++;
            case "Do" -> draw(operands);
            case "Tf" -> font(operands);
            default -> super.processOperator(operator, operands);
        }
    }

    @Override
    public void beginMarkedContentSequence(@Nullable COSName tag, @Nullable COSDictionary properties) {
        boolean inside = Boolean.TRUE.equals(artifacts.peek());
        artifacts.push(inside || COSName.ARTIFACT.equals(tag));
    }

    @Override
    public void endMarkedContentSequence() {
        artifacts.poll();
    }

    @Override
    public void saveGraphicsState() {
        super.saveGraphicsState();
        kept.push(Optional.ofNullable(font));
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        Optional<PrintedFont> before = kept.poll();
        font = before == null ? null : before.orElse(null);
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        PrintedFont printed = font;
        if (printed == null) {
            return;
        }
        PDTextState state = getGraphicsState().getTextState();
        float wide = state.getHorizontalScaling() / 100;
        var type = new Matrix(state.getFontSize() * wide, 0, 0, state.getFontSize(), 0, state.getRise());
        for (int at = 0; at < string.length; ) {
            PrintedFont.Code code = printed.next(string, at);
            at += code.length();
            float width = printed.width(code.code());
            Matrix place =
                    type.multiply(getTextMatrix()).multiply(getGraphicsState().getCurrentTransformationMatrix());
            show(printed, code.code(), width, place);
            float space = code.length() == 1 && code.code() == ' ' ? state.getWordSpacing() : 0;
            float step = (width * state.getFontSize() + state.getCharacterSpacing() + space) * wide;
            getTextMatrix().translate(step, 0);
        }
    }

    private void show(PrintedFont printed, int code, float width, Matrix place) throws IOException {
        budget.spendGlyph();
        String text = printed.text(code);
        if (text == null) {
            unknown++;
        } else if (!text.isEmpty()) {
            signs.add(new PrintedSign(
                    text,
                    place.getTranslateX(),
                    place.getTranslateY(),
                    width * place.getScaleX(),
                    width * place.getShearY(),
                    (float) Math.hypot(place.getShearX(), place.getScaleY()),
                    printed.isBold() || isDrawnTwice(),
                    Boolean.TRUE.equals(artifacts.peek())));
        }
    }

    private void font(List<COSBase> operands) throws IOException {
        if (operands.size() < 2
                || !(operands.get(0) instanceof COSName name)
                || !(operands.get(1) instanceof COSNumber size)
                || getResources() == null) {
            return;
        }
        getGraphicsState().getTextState().setFontSize(size.floatValue());
        COSDictionary all = getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        COSDictionary wanted = all == null ? null : all.getCOSDictionary(name);
        font = wanted == null ? null : fonts.of(wanted);
    }

    /** Filled and stroked as well, which is how some printers make bold type. */
    private boolean isDrawnTwice() {
        return getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL_STROKE;
    }

    private void draw(List<COSBase> operands) throws IOException {
        if (operands.isEmpty() || !(operands.get(0) instanceof COSName name) || getResources() == null) {
            return;
        }
        COSDictionary all = getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        COSStream drawn = all == null ? null : all.getCOSStream(name);
        if (drawn == null) {
            return;
        }
        if (!COSName.FORM.equals(drawn.getCOSName(COSName.SUBTYPE))) {
            images++;
            return;
        }
        drawForm(drawn);
    }

    private void drawForm(COSStream form) throws IOException {
        PrintedFont outside = font;
        int depth = kept.size();
        increaseLevel();
        try {
            if (getLevel() <= DEEPEST) {
                showForm(new PDFormXObject(form));
            }
        } finally {
            decreaseLevel();
            while (kept.size() > depth) {
                kept.pop();
            }
            font = outside;
        }
    }

    private void box(List<COSBase> operands) {
        if (operands.size() < 4) {
            return;
        }
        float x = number(operands, 0);
        float y = number(operands, 1);
        float right = x + number(operands, 2);
        float top = y + number(operands, 3);
        lines.move(transformedPoint(x, y));
        lines.line(transformedPoint(right, y));
        lines.line(transformedPoint(right, top));
        lines.line(transformedPoint(x, top));
        lines.close();
    }

    private void at(List<COSBase> operands, int first, java.util.function.Consumer<Point2D.Float> use) {
        if (operands.size() >= first + 2) {
            use.accept(transformedPoint(number(operands, first), number(operands, first + 1)));
        }
    }

    private static float number(List<COSBase> operands, int at) {
        return operands.get(at) instanceof COSNumber number ? number.floatValue() : 0;
    }
}
