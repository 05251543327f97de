package org.followthrough.reports.forms.slides;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.Block.Figure;
import org.followthrough.reports.document.Block.GridRow;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.reports.document.Slide;
import org.followthrough.reports.forms.office.Legible;
import org.followthrough.reports.forms.office.Rows;

/** Fills slides from the top down; what has no room goes on to another slide of the same title. */
final class SlideWriter {

    private static final double GAP = 10;
    private static final double WHOLE = SlidesTemplate.BOTTOM - SlidesTemplate.TOP;

    private final XMLSlideShow show;
    private final PaperWords words;
    private final SlideEdges edges;
    private final SlideCharts charts;
    private final Slide slide;
    private XSLFSlide page;
    private double at = SlidesTemplate.TOP;
    private boolean bodyTaken;
    private int part = 1;

    SlideWriter(XMLSlideShow show, SlideEdges edges, Slide slide) {
        this.show = show;
        this.words = edges.words();
        this.edges = edges;
        this.charts = new SlideCharts(show);
        this.slide = slide;
        this.page = begin(slide.title());
    }

    void write() throws IOException {
        if (!slide.notes().isBlank()) {
            notes();
        }
        List<SlideLine> lines = new ArrayList<>();
        List<Block.Chart> drawn = new ArrayList<>();
        for (Block block : slide.blocks()) {
            if (!(block instanceof Block.Chart)) {
                flushCharts(drawn);
            }
            List<SlideLine> text = SlideLine.of(block);
            if (text.isEmpty()) {
                flushLines(lines);
            }
            lines.addAll(text);
            if (block instanceof Block.Chart chart) {
                drawn.add(chart);
            } else {
                table(block);
            }
        }
        flushLines(lines);
        flushCharts(drawn);
        finish();
    }

    private void table(Block block) {
        if (block instanceof Block.Grid grid) {
            String caption = grid.caption();
            if (!caption.isBlank() && !caption.equals(slide.title())) {
                text(List.of(new SlideLine(caption, SlideLine.Look.CAPTION)));
            }
            rows(SlideGrid.of(grid, words));
        } else if (block instanceof Block.Facts facts) {
            rows(SlideGrid.of(SlideGrid.of(facts), words));
        } else if (block instanceof Block.Figures figures) {
            figures(figures.figures());
        } else if (block instanceof Block.NewPage && at > SlidesTemplate.TOP) {
            nextPage();
        }
    }

    private void rows(SlideGrid grid) {
        List<GridRow> taken = new ArrayList<>();
        double height = grid.headHeight();
        for (GridRow row : grid.grid().rows()) {
            double more = grid.height(row);
            if (at + height + more > SlidesTemplate.BOTTOM && (at > SlidesTemplate.TOP || !taken.isEmpty())) {
                rows(grid, taken, height);
                nextPage();
                taken.clear();
                height = grid.headHeight();
            }
            taken.add(row);
            height += more;
        }
        rows(grid, taken, height);
    }

    private void rows(SlideGrid grid, List<GridRow> rows, double height) {
        if (!rows.isEmpty()) {
            new SlideTable(page, words).write(grid, rows, take(height));
            at += GAP;
        }
    }

    private void figures(List<Figure> figures) {
        List<List<Figure>> rows = Rows.of(figures, SlideTable.FIGURES_BESIDE_EACH_OTHER);
        for (List<Figure> row : rows) {
            roomFor(SlideTable.FIGURES_HEIGHT);
            Rectangle2D place = take(SlideTable.FIGURES_HEIGHT);
            double share = (double) row.size() / rows.get(0).size();
            place.setRect(place.getX(), place.getY(), place.getWidth() * share, place.getHeight());
            new SlideTable(page, words).write(row, place);
            at += GAP;
        }
    }

    private void flushLines(List<SlideLine> lines) {
        List<SlideLine> fitting = lines.stream()
                .flatMap(line -> line.noHigherThan(WHOLE).stream())
                .toList();
        List<SlideLine> taken = new ArrayList<>();
        double height = 0;
        for (SlideLine line : fitting) {
            if (at + height + line.height() > SlidesTemplate.BOTTOM && (at > SlidesTemplate.TOP || !taken.isEmpty())) {
                text(taken);
                nextPage();
                taken = new ArrayList<>();
                height = 0;
            }
            taken.add(line);
            height += line.height();
        }
        text(taken);
        lines.clear();
    }

    private void text(List<SlideLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        double height = lines.stream().mapToDouble(SlideLine::height).sum();
        roomFor(height);
        XSLFTextShape shape = bodyTaken ? page.createTextBox() : body();
        bodyTaken = true;
        shape.setAnchor(take(height));
        shape.setInsets(SlideEdges.NONE);
        shape.clearText();
        lines.forEach(line -> SlideText.write(line, shape));
        at += GAP;
    }

    private void flushCharts(List<Block.Chart> drawn) throws IOException {
        for (int from = 0; from < drawn.size(); from += SlideCharts.BESIDE_EACH_OTHER) {
            List<Block.Chart> row = drawn.subList(from, Math.min(drawn.size(), from + SlideCharts.BESIDE_EACH_OTHER));
            roomFor(SlideCharts.LEAST);
            double height = charts.write(row, page, at, SlidesTemplate.BOTTOM - at, slide.title());
            at += height + GAP;
        }
        drawn.clear();
    }

    private void notes() {
        for (XSLFTextShape shape : show.getNotesSlide(page).getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.setText(Legible.of(slide.notes()));
            }
        }
    }

    private void roomFor(double height) {
        if (at + height > SlidesTemplate.BOTTOM && at > SlidesTemplate.TOP) {
            nextPage();
        }
    }

    private Rectangle2D take(double height) {
        var place = new Rectangle2D.Double(SlidesTemplate.LEFT, at, SlidesTemplate.WIDTH, height);
        at += height;
        return place;
    }

    private void nextPage() {
        finish();
        part++;
        page = begin(words.of("reports.office.continued", slide.title(), part));
        at = SlidesTemplate.TOP;
        bodyTaken = false;
    }

    private XSLFSlide begin(String title) {
        XSLFSlide begun = show.createSlide(show.findLayout(SlidesTemplate.CONTENT));
        begun.getPlaceholder(0).setText(Legible.of(title));
        return begun;
    }

    private void finish() {
        if (!bodyTaken) {
            page.removeShape(body());
        }
        edges.write(page, show.getSlides().size());
    }

    private XSLFTextShape body() {
        return page.getPlaceholder(1);
    }
}
