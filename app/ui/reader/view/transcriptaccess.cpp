// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/view/transcriptaccess.h"

#include "ui/reader/page/speakermargin.h"
#include "ui/reader/view/transcriptview.h"

#include <QAccessibleWidget>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

/// A TranscriptView as a read-only document whose text can be selected.
class TranscriptAccess : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit TranscriptAccess(TranscriptView *view)
        : QAccessibleWidget(view, QAccessible::EditableText)
    {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    QString text(QAccessible::Text what) const override
    {
        if (what == QAccessible::Value)
            return page().text({0, page().length()});
        const qsizetype row = view()->marks().currentRow;
        if (what != QAccessible::Description || row < 0)
            return QAccessibleWidget::text(what);
        const Cue &cue = page().transcript().cues.at(row);
        return TranscriptView::tr("Current line: %1").arg(cue.text);
    }

    void selection(int index, int *begin, int *end) const override
    {
        const PageSpan selected = index == 0 ? view()->selection() : PageSpan();
        *begin = int(selected.begin);
        *end = int(selected.end);
    }

    int selectionCount() const override { return view()->selection().isEmpty() ? 0 : 1; }
    void addSelection(int begin, int end) override { setSelection(0, begin, end); }
    void removeSelection(int) override { view()->clearSelection(); }
    void setSelection(int index, int begin, int end) override
    {
        if (index == 0)
            view()->select({begin, end});
    }

    int cursorPosition() const override
    {
        return int(std::max<qsizetype>(0, view()->caretPosition()));
    }
    void setCursorPosition(int position) override { view()->setCaretPosition(position); }

    QString text(int begin, int end) const override { return page().text({begin, end}); }
    int characterCount() const override { return int(page().length()); }

    QRect characterRect(int offset) const override
    {
        const auto bands = view()->bandsInView({offset, offset + 1});
        if (bands.isEmpty())
            return {};
        const QRect band = bands.first().toAlignedRect();
        return {view()->viewport()->mapToGlobal(band.topLeft()), band.size()};
    }

    int offsetAtPoint(const QPoint &point) const override
    {
        return int(view()->positionNear(view()->viewport()->mapFromGlobal(point)));
    }

    void scrollToSubstring(int begin, int end) override { view()->reveal({begin, end}); }

    /// For the text at `offset`: whether its line and word are current, the line's speaker and
    /// time, and whether it is highlighted, has a note, is a search hit or was corrected.
    QString attributes(int offset, int *begin, int *end) const override
    {
        *begin = offset;
        *end = offset;
        if (page().isEmpty() || offset < 0 || offset > page().length())
            return {};
        const qsizetype row = page().rowAt(offset);
        const PageSpan span = alikeAround(row, offset);
        *begin = int(span.begin);
        *end = int(span.end);
        const Cue &cue = page().transcript().cues.at(row);
        QString attributes = row == view()->marks().currentRow ? u"current:true;"_s : QString();
        if (currentWord().contains(offset))
            attributes += u"current-word:true;"_s;
        if (const QString name = page().transcript().speakerName(cue.speaker); !name.isEmpty())
            attributes += u"speaker:%1;"_s.arg(escaped(name));
        if (cue.begin)
            attributes += u"time:%1;"_s.arg(escaped(SpeakerMargin::timeOf(cue)));
        return attributes + markAttributes(offset);
    }

private:
    PageSpan currentWord() const
    {
        const PageMarks &now = view()->marks();
        return now.currentRow < 0 || now.currentWord < 0
            ? PageSpan()
            : page().wordSpan(now.currentRow, now.currentWord);
    }

    // “mark” is what browsers say of highlighted text.
    QString markAttributes(int offset) const
    {
        const PageMarks &marks = view()->marks();
        const auto covers = [offset](const PageSpan &span) { return span.contains(offset); };
        QString attributes;
        if (std::ranges::any_of(marks.passages, covers, &Passage::span))
            attributes += u"mark:true;"_s;
        if (std::ranges::any_of(marks.passages, [&covers](const Passage &one) {
                return covers(one.span) && one.hasNote;
            }))
            attributes += u"note:true;"_s;
        if (std::ranges::any_of(marks.hits, covers))
            attributes += u"hit:true;"_s;
        if (const auto correction = marks.correctionAt(page(), offset))
            attributes += u"corrected:%1;"_s.arg(escaped(importedWording(*correction)));
        return attributes;
    }

    // The text of the row around `offset` up to where the next mark begins or ends.
    PageSpan alikeAround(qsizetype row, qsizetype offset) const
    {
        PageSpan span = page().rowSpan(row);
        const auto cut = [&span, offset](const PageSpan &mark) {
            for (const qsizetype edge : {mark.begin, mark.end}) {
                if (edge <= offset)
                    span.begin = std::max(span.begin, edge);
                else
                    span.end = std::min(span.end, edge);
            }
        };
        if (!currentWord().isEmpty())
            cut(currentWord());
        for (const Passage &passage : view()->marks().passages)
            cut(passage.span);
        for (const PageSpan &hit : view()->marks().hits)
            cut(hit);
        const PageSpan line = page().rowSpan(row);
        for (const CorrectedPlace &place :
             view()->marks().corrections.value(page().transcript().cues.at(row).id))
            cut({line.begin + place.offset, line.begin + place.end()});
        return span;
    }

    // IAccessible2, "text attributes": separators inside a value are escaped.
    static QString escaped(QString value)
    {
        for (const QChar c : u"\\:;,="_s)
            value.replace(c, u'\\' + QString(c));
        return value;
    }

    TranscriptView *view() const { return static_cast<TranscriptView *>(widget()); }
    const PageText &page() const { return view()->text(); }
};

QAccessibleInterface *createAccess(const QString &, QObject *object)
{
    auto *view = qobject_cast<TranscriptView *>(object);
    return view ? new TranscriptAccess(view) : nullptr;
}

void notifyCaret(TranscriptView *view)
{
    if (!QAccessible::isActive() || view->caretPosition() < 0)
        return;
    QAccessibleTextCursorEvent moved(view, int(view->caretPosition()));
    QAccessible::updateAccessibility(&moved);
}

void notifySelection(TranscriptView *view)
{
    if (!QAccessible::isActive())
        return;
    const PageSpan selected = view->selection();
    QAccessibleTextSelectionEvent changed(view, int(selected.begin), int(selected.end));
    QAccessible::updateAccessibility(&changed);
}

void notifyCurrentLine(TranscriptView *view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent changed(view, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace

void makeAccessible(TranscriptView *view)
{
    QAccessible::installFactory(createAccess);
    QObject::connect(view, &TranscriptView::caretMoved, view, [view] { notifyCaret(view); });
    QObject::connect(view, &TranscriptView::selectionChanged, view,
                     [view] { notifySelection(view); });
    QObject::connect(view, &TranscriptView::currentRowChanged, view,
                     [view] { notifyCurrentLine(view); });
}

} // namespace earmark
