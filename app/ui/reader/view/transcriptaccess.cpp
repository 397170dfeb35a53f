// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/view/transcriptaccess.h"

#include "ui/reader/page/speakermargin.h"
#include "ui/reader/view/transcriptview.h"

#include <QAccessibleWidget>
#include <QScrollBar>

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

    /// For the text at `offset`: whether its line and word are current, and the line's speaker and
    /// time.
    QString attributes(int offset, int *begin, int *end) const override
    {
        *begin = offset;
        *end = offset;
        if (page().isEmpty() || offset < 0 || offset > page().length())
            return {};
        const qsizetype row = page().rowAt(offset);
        const PageSpan span = aroundCurrentWord(row, offset);
        *begin = int(span.begin);
        *end = int(span.end);
        const Cue &cue = page().transcript().cues.at(row);
        QString attributes = row == view()->marks().currentRow ? u"current:true;"_s : QString();
        if (span == currentWord())
            attributes += u"current-word:true;"_s;
        if (const QString name = page().transcript().speakerName(cue.speaker); !name.isEmpty())
            attributes += u"speaker:%1;"_s.arg(escaped(name));
        if (cue.begin)
            attributes += u"time:%1;"_s.arg(escaped(SpeakerMargin::timeOf(cue)));
        return attributes;
    }

private:
    PageSpan currentWord() const
    {
        const PageMarks &now = view()->marks();
        return now.currentRow < 0 || now.currentWord < 0
            ? PageSpan()
            : page().wordSpan(now.currentRow, now.currentWord);
    }

    // The current word if `offset` is in it, else the part of the row before or after that word.
    PageSpan aroundCurrentWord(qsizetype row, qsizetype offset) const
    {
        PageSpan span = page().rowSpan(row);
        const PageSpan word = currentWord();
        if (word.isEmpty() || !word.overlaps(span))
            return span;
        if (word.contains(offset))
            return word;
        (offset < word.begin ? span.end : span.begin) = offset < word.begin ? word.begin : word.end;
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
