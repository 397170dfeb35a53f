// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/correct/correcting.h"

#include "ui/reader/correct/lineeditor.h"
#include "ui/reader/correct/wavestrip.h"
#include "ui/reader/page/speakermargin.h"
#include "ui/widgets/look/focusframe.h"
#include "ui/widgets/plain/plaintext.h"

#include <QScrollBar>

#include <algorithm>

namespace earmark {

namespace {

constexpr int besideColumn = 150; // pixels, where the names are
constexpr int aboveStrip = 10;

} // namespace

Correcting::Correcting(TranscriptView *view)
    : QObject(view)
    , m_view(view)
    , m_editor(new LineEditor(view->viewport()))
    , m_frame(new FocusFrame(view->viewport()))
    , m_strip(new WaveStrip(view->viewport()))
{
    m_frame->hide();
    m_strip->setFocusPolicy(Qt::ClickFocus); // or the page would take the focus of the editor
    m_strip->setFocusProxy(m_editor);
    connect(m_view, &TranscriptView::scrolled, this, &Correcting::place);
    connect(m_editor, &LineEditor::heightChanged, this, [this] {
        if (isOpen())
            makeRoom();
    });
    connect(m_strip, &WaveStrip::soundWanted, this, &Correcting::soundWanted);
    connect(m_strip, &WaveStrip::seekRequested, this, &Correcting::seekRequested);
    connect(m_strip, &WaveStrip::edgeMoved, this, [this](bool isEnd, milliseconds time) {
        m_editor->save();
        emit edgeMoved({.cue = m_cue, .isEnd = isEnd}, time);
    });
    connect(m_editor, &LineEditor::written, this, &Correcting::written);
    connect(m_editor, &LineEditor::splitRequested, this, &Correcting::splitRequested);
    connect(m_editor, &LineEditor::joinRequested, this, &Correcting::joinRequested);
    connect(m_editor, &LineEditor::joinNextRequested, this, &Correcting::joinNext);
    connect(m_editor, &LineEditor::stepRequested, this, &Correcting::step);
    connect(m_editor, &LineEditor::closeRequested, this, &Correcting::close);
    connect(m_editor, &LineEditor::playRequested, this, &Correcting::playRequested);
    connect(m_editor, &LineEditor::rewindRequested, this, &Correcting::rewindRequested);
    connect(m_editor, &LineEditor::playAgainRequested, this, &Correcting::playAgainRequested);
}

void Correcting::setKeys(const QList<QKeySequence> &play, const QList<QKeySequence> &back)
{
    m_editor->setKeys(play, back);
}

qsizetype Correcting::row() const
{
    return isOpen() ? m_view->text().transcript().rowOf(m_cue) : -1;
}

void Correcting::setSpelling(SpellCheck *spelling)
{
    m_editor->setSpelling(spelling);
}

void Correcting::openAt(qsizetype position)
{
    if (m_view->text().isEmpty() || position < 0)
        return;
    const qsizetype row = m_view->text().rowAt(position);
    open(row, position - m_view->text().rowSpan(row).begin);
}

void Correcting::openLine(CueId cue, qsizetype offset)
{
    if (const qsizetype row = m_view->text().transcript().rowOf(cue); row >= 0)
        open(row, offset);
}

void Correcting::open(qsizetype row, qsizetype offset)
{
    const CueId cue = m_view->text().transcript().cues.at(row).id;
    if (isOpen() && cue != m_cue) {
        m_editor->saveAndLeave();
        emit closed(m_cue);
    }
    const qsizetype now = m_view->text().transcript().rowOf(cue);
    if (now < 0)
        return;
    m_cue = cue;
    m_view->clearSelection();
    m_view->stopFollowing();
    m_editor->setReadingStyle(m_view->readingStyle());
    m_view->setApart(cue);
    nameEditor(m_view->text().transcript().cues.at(now));
    m_editor->open(cue, m_view->text().transcript().cues.at(now).text, offset);
    m_view->reveal(m_view->text().rowSpan(now));
    place();
    showSound();
    makeRoom();
    place();
    revealSound();
    m_editor->show();
    m_frame->show();
    m_frame->raise();
    m_editor->setFocus();
}

// For those who do not see the margin.
void Correcting::nameEditor(const Cue &line)
{
    QStringList parts{tr("Line being corrected")};
    if (const QString name = m_view->text().transcript().speakerName(line.speaker); !name.isEmpty())
        parts.append(plainName(name));
    if (line.begin)
        parts.append(SpeakerMargin::timeOf(line));
    m_editor->setAccessibleName(parts.join(QStringLiteral(", ")));
}

void Correcting::place()
{
    const qsizetype line = row();
    if (line < 0)
        return;
    QRect column = m_view->columnOf(line).toAlignedRect();
    column.setHeight(int(m_editor->textHeight()) + 4);
    m_editor->setGeometry(column.translated(0, -int(m_editor->drop())));
    m_frame->placeAround(column.adjusted(-8, -3, 8, 3));
    const QPoint below(column.left(), column.bottom() + aboveStrip);
    m_strip->setGeometry({below, QSize(column.width(), m_strip->sizeHint().height())});
}

// At the foot of the window, the page makes way for it.
void Correcting::revealSound()
{
    const int below = m_strip->geometry().bottom() + aboveStrip - m_view->viewport()->height();
    if (m_strip->isHidden() || below <= 0)
        return;
    QScrollBar *bar = m_view->verticalScrollBar();
    bar->setValue(bar->value() + std::min(below, std::max(0, m_editor->y())));
}

void Correcting::makeRoom()
{
    const int strip = m_strip->isHidden() ? 0 : m_strip->sizeHint().height() + 2 * aboveStrip;
    m_view->setRoomOf(m_cue, m_editor->textHeight() + strip);
}

// Only where it is known, if only roughly, when the line is said.
void Correcting::showSound()
{
    const qsizetype line = row();
    const bool isShown =
        m_hasSound && line >= 0 && m_view->text().transcript().cues.at(line).begin.has_value();
    if (isShown)
        m_strip->showLine(m_view->text().transcript().cues.at(line));
    m_strip->setVisible(isShown);
}

void Correcting::setActions(const QList<QAction *> &actions, const QString &hint)
{
    m_editor->setActions(actions);
    m_strip->setHint(hint);
}

void Correcting::setSound(bool hasSound)
{
    if (hasSound == std::exchange(m_hasSound, hasSound))
        return;
    takeTimes();
}

void Correcting::setPeaks(const Peaks &peaks)
{
    m_strip->setPeaks(peaks);
}

void Correcting::setPosition(milliseconds position)
{
    if (!m_strip->isHidden())
        m_strip->setPosition(position);
}

void Correcting::takeTimes()
{
    if (!isOpen())
        return;
    const bool wasHidden = m_strip->isHidden();
    showSound();
    if (m_strip->isHidden() != wasHidden)
        makeRoom();
    place();
}

TimeEdge Correcting::edgeAtCaret(bool isEnd)
{
    if (!isOpen())
        return {};
    const qsizetype offset = m_editor->offset();
    m_editor->save();
    TimeEdge edge{.cue = m_cue, .isEnd = isEnd};
    const qsizetype line = row();
    if (offset == 0 || line < 0)
        return edge;
    for (const Word &word : m_view->text().transcript().cues.at(line).words) {
        if (word.offset <= offset)
            edge.word = word.id;
    }
    return edge;
}

// Where the caret is, by a word that keeps its id when its line is joined to another.
Correcting::WordSpot Correcting::spotIn(const Cue &line) const
{
    if (line.words.isEmpty())
        return {};
    const Word &first = line.words.first();
    return {first.id, m_editor->offset() - first.offset};
}

void Correcting::openSpot(const WordSpot &spot)
{
    for (const Cue &cue : m_view->text().transcript().cues) {
        const auto word = std::ranges::find(cue.words, spot.word, &Word::id);
        if (isSet(spot.word) && word != cue.words.end()) {
            openLine(cue.id, word->offset + spot.offset);
            return;
        }
    }
}

void Correcting::takeLines(const Transcript &transcript)
{
    const qsizetype before = row();
    const WordSpot spot =
        before < 0 ? WordSpot() : spotIn(m_view->text().transcript().cues.at(before));
    m_view->setLines(transcript, m_cue);
    if (!isOpen())
        return;
    const qsizetype line = row();
    if (line < 0) {
        forget();
        openSpot(spot);
        return;
    }
    m_editor->setLine(transcript.cues.at(line).text);
    showSound();
    makeRoom();
    place();
}

void Correcting::step(int step)
{
    const qsizetype line = row();
    const qsizetype next = line + step;
    if (line < 0 || next < 0 || next >= m_view->text().transcript().cues.size())
        return;
    const QString text = m_view->text().transcript().cues.at(next).text;
    open(next, step > 0 ? 0 : text.size());
}

void Correcting::joinNext(CueId cue)
{
    const qsizetype next = m_view->text().transcript().rowOf(cue) + 1;
    if (next > 0 && next < m_view->text().transcript().cues.size())
        emit joinRequested(m_view->text().transcript().cues.at(next).id);
}

CueId Correcting::targetCue() const
{
    const qsizetype target = m_view->targetRow();
    if (isOpen() || target < 0)
        return m_cue;
    return m_view->text().transcript().cues.at(target).id;
}

void Correcting::sayWhoAt(const PageSpot &spot, QPoint globalPosition)
{
    const CueId cue = m_view->text().transcript().cues.at(spot.row).id;
    emit whoRequested({cue, 0, cue, 0}, globalPosition);
}

void Correcting::sayWho()
{
    const Transcript &transcript = m_view->text().transcript();
    if (transcript.isEmpty())
        return;
    const CueId target = targetCue();
    const qsizetype row =
        isSet(target) ? transcript.rowOf(target) : m_view->text().rowAt(m_view->targetPosition());
    if (row < 0)
        return;
    const PageSpan line = m_view->text().rowSpan(row);
    PageSpan words = m_view->selection();
    if (isOpen()) {
        m_editor->save();
        const QTextCursor caret = m_editor->textCursor();
        const PageSpan word = m_view->text().wordAround(line.begin + caret.selectionStart());
        words.begin = words.end = std::max(line.begin, word.begin);
        if (caret.hasSelection())
            words.end = std::min(line.begin + caret.selectionEnd(), line.end);
    } else if (words.isEmpty()) {
        words = {line.begin, line.begin};
    }
    const auto bands = m_view->bandsInView(words.isEmpty() ? line : words);
    const qreal below = bands.isEmpty() ? 0 : bands.last().bottom();
    const QPoint place(int(m_view->columnOf(row).left()) - besideColumn, int(below));
    emit whoRequested(cueRangeOf(transcript, m_view->text().range(words)),
                      m_view->viewport()->mapToGlobal(place));
}

std::optional<CueRange> Correcting::selected() const
{
    const PageSpan words = m_view->selection();
    if (words.isEmpty())
        return {};
    return cueRangeOf(m_view->text().transcript(), m_view->text().range(words));
}

void Correcting::askForTurn(bool begins)
{
    if (isOpen())
        m_editor->save();
    const CueId cue = targetCue();
    const qsizetype row = m_view->text().transcript().rowOf(cue);
    if (row < 0)
        return;
    const qsizetype line = m_view->text().rowSpan(row).begin;
    const qsizetype caret = isOpen() ? line + m_editor->offset() : m_view->targetPosition();
    emit turnRequested(cue, std::max<qsizetype>(0, m_view->text().wordAround(caret).begin - line),
                       begins);
}

void Correcting::close()
{
    if (!isOpen())
        return;
    const qsizetype line = row();
    const qsizetype offset = m_editor->offset();
    m_editor->saveAndLeave();
    if (isOpen())
        forget();
    if (line < 0 || line >= m_view->text().transcript().cues.size())
        return;
    const PageSpan words = m_view->text().rowSpan(line);
    m_view->setCaretPosition(std::min(words.begin + offset, words.end));
}

void Correcting::forget()
{
    if (!isOpen())
        return;
    const CueId left = std::exchange(m_cue, {});
    m_editor->forget();
    m_editor->hide();
    m_frame->hide();
    m_strip->clear();
    m_view->setApart({});
    m_view->setFocus();
    emit closed(left);
}

} // namespace earmark
