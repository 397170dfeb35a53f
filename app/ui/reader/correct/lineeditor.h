// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "ui/reader/page/readingstyle.h"

#include <QAction>
#include <QElapsedTimer>
#include <QTextEdit>
#include <QTimer>

namespace earmark {

class SpellCheck;
class SpellMarks;

/// A line of the page that is being written, in the page's type. It tells what is written after a
/// short rest, at the latest after a second, and before anything else happens to the line.
class LineEditor : public QTextEdit
{
    Q_OBJECT

public:
    explicit LineEditor(QWidget *parent);

    CueId cue() const { return m_cue; }
    /// Shows a line with the caret at `offset`, in UTF-16 units.
    void open(CueId cue, const QString &text, qsizetype offset);
    /// The line reads so now; what is being written stays.
    void setLine(const QString &text);
    void setReadingStyle(const ReadingStyle &style);
    /// The keys that play and go back while somebody writes.
    void setKeys(const QList<QKeySequence> &play, const QList<QKeySequence> &back);
    void setSpelling(SpellCheck *spelling); ///< for its underlines and menu; null for none
    /// Their keys trigger them while somebody writes.
    void setActions(const QList<QAction *> &actions) { m_actions = actions; }
    void save(); ///< tells at once what is written, unless that is nothing
    void forget(); ///< what is written is not wanted any more
    void saveAndLeave(); ///< also if nothing is left: the line goes
    qreal textHeight() const;
    /// How much lower than on the page the text is: all of a line's spare room is above it.
    qreal drop() const;
    void setOffset(qsizetype offset);
    qsizetype offset() const { return textCursor().position(); } ///< of the caret

signals:
    void written(earmark::CueId cue, const QString &text);
    void heightChanged();
    void splitRequested(earmark::CueId cue, qsizetype offset);
    void joinRequested(earmark::CueId cue); ///< with the line above
    void joinNextRequested(earmark::CueId cue);
    void stepRequested(int step); ///< to the line above (-1) or below (1)
    void closeRequested();
    void playRequested(); ///< or pause
    void rewindRequested();
    void playAgainRequested(); ///< the play key was pressed twice: from a little earlier

protected:
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void format();
    bool playByKey(const QKeyEvent &event);
    bool isOwnKey(const QKeyEvent &event) const;
    QAction *actionOf(const QKeyEvent &event) const;
    void stopTimers();
    bool isAtEdge(bool up) const;

    SpellMarks *m_spelling;
    CueId m_cue{};
    QString m_saved; ///< the line as it is in the transcript
    ReadingStyle m_style;
    QTimer m_rest; ///< after the last key
    QList<QKeySequence> m_playKeys{Qt::Key_Tab};
    QList<QKeySequence> m_backKeys{Qt::SHIFT | Qt::Key_Tab};
    QList<QAction *> m_actions;
    QElapsedTimer m_played; ///< since the play key was pressed last
    QTimer m_limit; ///< from the first key that is not saved
};

} // namespace earmark
