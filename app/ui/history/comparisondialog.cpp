// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/comparisondialog.h"

#include "ui/widgets/look/houselook.h"
#include "ui/widgets/look/theme.h"
#include "ui/widgets/plain/plaintext.h"
#include "ui/widgets/timetext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTimerEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr qsizetype linesAtOnce = 40; // so that filling never blocks the window

QTextCharFormat formatOf(ComparedPiece::Kind kind, const Theme &theme)
{
    QTextCharFormat format;
    if (kind == ComparedPiece::Kind::Removed) {
        format.setFontStrikeOut(true);
        format.setForeground(theme.dark ? QColor(0xff9d8f) : QColor(0xa4262c));
    } else if (kind == ComparedPiece::Kind::Added) {
        format.setFontUnderline(true);
        format.setForeground(theme.dark ? QColor(0x8fd694) : QColor(0x1e6b2e));
    } else {
        format.setForeground(theme.ink);
    }
    return format;
}

QString headOf(const ComparedLine &line)
{
    const QString time = line.begin ? timeText(*line.begin) : QString();
    const QString name = line.speakerBefore.isEmpty()
        ? line.speaker
        : ComparisonDialog::tr("%1, before: %2")
              .arg(line.speaker.isEmpty() ? ComparisonDialog::tr("nobody known") : line.speaker,
                   line.speakerBefore);
    return time.isEmpty() || name.isEmpty() ? time + name : time + u"  "_s + name;
}

} // namespace

ComparisonDialog::ComparisonDialog(QWidget *parent)
    : QDialog(parent)
    , m_before(new QComboBox(this))
    , m_after(new QComboBox(this))
    , m_count(plainLabel(this, {}))
    , m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("Compare"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    for (const QComboBox *box : {m_before, m_after})
        connect(box, &QComboBox::currentIndexChanged, this, &ComparisonDialog::request);
}

void ComparisonDialog::layOut()
{
    m_text->setOpenLinks(false);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Changed lines"));
    auto *choices = new QFormLayout;
    choices->addRow(tr("&From:"), m_before);
    choices->addRow(tr("&To:"), m_after);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *previous =
        buttons->addButton(tr("&Previous change"), QDialogButtonBox::ActionRole);
    QPushButton *next = buttons->addButton(tr("&Next change"), QDialogButtonBox::ActionRole);
    previous->setShortcut(Qt::ALT | Qt::Key_Up);
    next->setShortcut(Qt::ALT | Qt::Key_Down);
    previous->setToolTip(previous->shortcut().toString(QKeySequence::NativeText));
    next->setToolTip(next->shortcut().toString(QKeySequence::NativeText));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(choices);
    layout->addWidget(m_count);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    resize(760, 620);
    applyHouseLook(this);
    connect(previous, &QPushButton::clicked, this, [this] { walk(-1); });
    connect(next, &QPushButton::clicked, this, [this] { walk(1); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QWidget::close);
}

void ComparisonDialog::setStates(const QList<NamedState> &states)
{
    const TextState before = chosen(m_before);
    const TextState after = chosen(m_after);
    m_states.clear();
    const QSignalBlocker quiet[] = {QSignalBlocker(m_before), QSignalBlocker(m_after)};
    for (QComboBox *box : {m_before, m_after})
        box->clear();
    for (const NamedState &state : states) {
        m_states.append(state.state);
        for (QComboBox *box : {m_before, m_after})
            box->addItem(state.name);
    }
    m_before->setCurrentIndex(int(m_states.indexOf(before)));
    m_after->setCurrentIndex(int(m_states.indexOf(after)));
}

void ComparisonDialog::choose(const TextState &before, const TextState &after)
{
    {
        const QSignalBlocker quiet[] = {QSignalBlocker(m_before), QSignalBlocker(m_after)};
        m_before->setCurrentIndex(int(m_states.indexOf(before)));
        m_after->setCurrentIndex(int(m_states.indexOf(after)));
    }
    request();
}

TextState ComparisonDialog::chosen(const QComboBox *box) const
{
    return m_states.value(box->currentIndex());
}

void ComparisonDialog::request()
{
    m_filling.stop();
    m_waiting.clear();
    m_places.clear();
    m_current = -1;
    m_text->clear();
    m_count->setText(tr("Comparing…"));
    emit comparisonRequested(chosen(m_before), chosen(m_after));
}

void ComparisonDialog::setLines(const QList<ComparedLine> &lines)
{
    m_waiting = lines;
    m_count->setText(lines.isEmpty() ? tr("There is no difference.")
                                     : tr("%n lines differ.", nullptr, int(lines.size())));
    m_filling.start(0, this);
}

void ComparisonDialog::setFailure(const QString &sentence)
{
    m_count->setText(sentence);
}

void ComparisonDialog::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_filling.timerId()) {
        QDialog::timerEvent(event);
        return;
    }
    const qsizetype count = std::min(linesAtOnce, m_waiting.size());
    for (const ComparedLine &line : m_waiting.first(count))
        addLine(line);
    m_waiting.remove(0, count);
    if (!m_waiting.isEmpty())
        return;
    m_filling.stop();
    if (m_current < 0)
        walk(1);
}

void ComparisonDialog::addLine(const ComparedLine &line)
{
    const Theme theme = Theme::of(palette());
    QTextCursor cursor(m_text->document());
    cursor.movePosition(QTextCursor::End);
    if (!m_text->document()->isEmpty())
        cursor.insertBlock();
    QTextBlockFormat block;
    block.setTopMargin(10);
    cursor.setBlockFormat(block);
    QTextCharFormat quiet;
    quiet.setForeground(theme.quietInk);
    const int begin = cursor.position();
    cursor.insertText(headOf(line), quiet);
    if (!line.speakerBefore.isEmpty())
        m_places.append({begin, cursor.position()});
    cursor.insertBlock(QTextBlockFormat());
    addPieces(line.pieces);
}

// What is gone and what came instead are one change.
void ComparisonDialog::addPieces(const QList<ComparedPiece> &pieces)
{
    const Theme theme = Theme::of(palette());
    QTextCursor cursor(m_text->document());
    cursor.movePosition(QTextCursor::End);
    bool wasChange = false;
    QString written;
    for (const ComparedPiece &piece : pieces) {
        const bool isChange = piece.kind != ComparedPiece::Kind::Same;
        const bool isGlued = !cursor.atBlockStart() && !written.back().isSpace();
        if (isChange && isGlued)
            cursor.insertText(u" "_s, formatOf(ComparedPiece::Kind::Same, theme));
        written = piece.text;
        const int begin = cursor.position();
        cursor.insertText(piece.text, formatOf(piece.kind, theme));
        if (isChange && wasChange)
            m_places.last().end = cursor.position();
        else if (isChange)
            m_places.append({begin, cursor.position()});
        wasChange = isChange;
    }
}

// Selects the change, so that it is seen and a screen reader speaks it.
void ComparisonDialog::walk(int step)
{
    if (m_places.isEmpty())
        return;
    m_current = std::clamp<qsizetype>(m_current + step, 0, m_places.size() - 1);
    QTextCursor cursor(m_text->document());
    cursor.setPosition(m_places.at(m_current).begin);
    cursor.setPosition(m_places.at(m_current).end, QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
    m_text->setFocus();
}

} // namespace earmark
