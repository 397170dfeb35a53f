// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/correct/lineeditor.h"

#include "core/timespan.h"
#include "ui/reader/correct/spellmarks.h"
#include "ui/widgets/keys/pressedkey.h"
#include "ui/widgets/look/theme.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QStyleHints>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr milliseconds rest = 400ms;
constexpr milliseconds limit = 1s;

// What the window's shortcuts must not take while a line is written.
bool isWriting(const QKeyEvent &event)
{
    const bool isText =
        !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) && !event.text().isEmpty();
    const QList<QKeySequence::StandardKey> moves{
        QKeySequence::MoveToNextWord,
        QKeySequence::MoveToPreviousWord,
        QKeySequence::SelectNextWord,
        QKeySequence::SelectPreviousWord,
        QKeySequence::DeleteStartOfWord,
        QKeySequence::DeleteEndOfWord,
        QKeySequence::MoveToStartOfLine,
        QKeySequence::MoveToEndOfLine,
        QKeySequence::SelectAll,
        QKeySequence::Copy,
        QKeySequence::Cut,
        QKeySequence::Paste,
    };
    return isText || std::ranges::any_of(moves, [&event](QKeySequence::StandardKey key) {
               return event.matches(key);
           });
}

} // namespace

LineEditor::LineEditor(QWidget *parent)
    : QTextEdit(parent)
    , m_spelling(new SpellMarks(this))
{
    setObjectName(QStringLiteral("lineEditor"));
    setFrameShape(QFrame::NoFrame);
    setAcceptRichText(false);
    setUndoRedoEnabled(false); // the episode's history undoes it
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    setViewportMargins(0, 0, 0, 0);
    m_rest.setInterval(rest);
    m_limit.setInterval(limit);
    for (QTimer *timer : {&m_rest, &m_limit}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &LineEditor::save);
    }
    connect(this, &QTextEdit::textChanged, this, [this] {
        m_rest.start();
        if (!m_limit.isActive())
            m_limit.start();
        emit heightChanged();
    });
    const auto describe = [this] { setAccessibleDescription(m_spelling->description()); };
    connect(this, &QTextEdit::textChanged, this, describe);
    connect(m_spelling, &SpellMarks::changed, this, describe);
    hide();
}

void LineEditor::setSpelling(SpellCheck *spelling)
{
    m_spelling->setSpelling(spelling);
}

void LineEditor::open(CueId cue, const QString &text, qsizetype offset)
{
    m_cue = cue;
    m_saved = text;
    const QSignalBlocker quiet(this);
    m_spelling->prepare();
    setPlainText(text);
    format();
    setOffset(offset);
    stopTimers();
    setAccessibleDescription(m_spelling->description());
}

void LineEditor::setLine(const QString &text)
{
    const bool isUnsaved = toPlainText().simplified() != m_saved.simplified();
    m_saved = text;
    if (isUnsaved || toPlainText().simplified() == text)
        return;
    const qsizetype before = offset();
    open(m_cue, text, before);
}

void LineEditor::setReadingStyle(const ReadingStyle &style)
{
    m_style = style;
    setFont(style.font());
    QPalette colours = palette();
    colours.setColor(QPalette::Text, Theme::of(palette()).ink);
    setPalette(colours);
    document()->setDefaultFont(style.font());
    format();
}

void LineEditor::format()
{
    const QSignalBlocker quiet(this);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    QTextBlockFormat block;
    block.setLineHeight(m_style.lineHeight(), QTextBlockFormat::FixedHeight);
    all.setBlockFormat(block);
}

void LineEditor::setOffset(qsizetype offset)
{
    QTextCursor caret = textCursor();
    caret.setPosition(int(std::clamp<qsizetype>(offset, 0, toPlainText().size())));
    setTextCursor(caret);
}

// An empty line is removed only when it is left: who is writing may not have finished.
void LineEditor::save()
{
    if (!toPlainText().simplified().isEmpty())
        saveAndLeave();
}

void LineEditor::stopTimers()
{
    m_rest.stop();
    m_limit.stop();
}

void LineEditor::forget()
{
    stopTimers();
    m_cue = {};
}

void LineEditor::saveAndLeave()
{
    stopTimers();
    const QString text = toPlainText().simplified();
    if (isSet(m_cue) && text != m_saved.simplified())
        emit written(m_cue, text);
}

qreal LineEditor::textHeight() const
{
    const QTextBlock line = document()->firstBlock();
    const int lines = line.layout() ? std::max(1, line.layout()->lineCount()) : 1;
    return lines * m_style.lineHeight();
}

qreal LineEditor::drop() const
{
    const qreal spare = m_style.lineHeight() - QFontMetricsF(m_style.font()).height();
    return std::max(0.0, spare - std::floor(spare / 2));
}

bool LineEditor::isAtEdge(bool up) const
{
    const QTextLayout *layout = document()->firstBlock().layout();
    const int line = layout->lineForTextPosition(textCursor().position()).lineNumber();
    return up ? line <= 0 : line + 1 >= layout->lineCount();
}

bool LineEditor::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QTextEdit::event(event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Undo))
        save(); // what was written last is undone first
    event->setAccepted(isOwnKey(*key) || isWriting(*key));
    return true;
}

void LineEditor::setKeys(const QList<QKeySequence> &play, const QList<QKeySequence> &back)
{
    m_playKeys = play;
    m_backKeys = back;
}

bool LineEditor::isOwnKey(const QKeyEvent &event) const
{
    const QKeySequence key = pressedKey(event);
    return m_playKeys.contains(key) || m_backKeys.contains(key) || actionOf(event);
}

QAction *LineEditor::actionOf(const QKeyEvent &event) const
{
    const auto found =
        std::ranges::find_if(m_actions, [key = pressedKey(event)](const QAction *action) {
            return action->isEnabled() && action->shortcuts().contains(key);
        });
    return found == m_actions.end() ? nullptr : *found;
}

// Pressed twice as fast as a double click, the play key goes back; each further time again.
bool LineEditor::playByKey(const QKeyEvent &event)
{
    const QKeySequence key = pressedKey(event);
    const bool goesBack = m_backKeys.contains(key);
    if (!goesBack && !m_playKeys.contains(key))
        return false;
    if (goesBack) {
        emit rewindRequested();
        return true;
    }
    if (event.isAutoRepeat())
        return true;
    const int twice = QGuiApplication::styleHints()->mouseDoubleClickInterval();
    const bool isAgain = m_played.isValid() && m_played.elapsed() < twice;
    m_played.start();
    emit(isAgain ? playAgainRequested() : playRequested());
    return true;
}

void LineEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QTextCursor at = isByKey ? textCursor() : cursorForPosition(event->pos());
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_spelling->addSuggestions(menu, at.position());
    menu->popup(isByKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

void LineEditor::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    save();
}

void LineEditor::keyPressEvent(QKeyEvent *event)
{
    if (playByKey(*event))
        return;
    if (QAction *action = actionOf(*event)) {
        action->trigger();
        return;
    }
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
    const bool hasSelection = textCursor().hasSelection();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        save();
        emit splitRequested(m_cue, offset());
        return;
    case Qt::Key_Escape:
        emit closeRequested();
        return;
    case Qt::Key_Backspace:
        if (hasSelection || offset() > 0)
            break;
        save();
        emit joinRequested(m_cue);
        return;
    case Qt::Key_Delete:
        if (hasSelection || offset() < toPlainText().size())
            break;
        save();
        emit joinNextRequested(m_cue);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!isPlain || !isAtEdge(event->key() == Qt::Key_Up))
            break;
        emit stepRequested(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return; // a line has no tabs
    default:
        break;
    }
    QTextEdit::keyPressEvent(event);
}

// A line stays one line.
void LineEditor::insertFromMimeData(const QMimeData *source)
{
    insertPlainText(source->text().simplified());
}

void LineEditor::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), Theme::of(palette()).page);
    QTextEdit::paintEvent(event);
}

} // namespace earmark
