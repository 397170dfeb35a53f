// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/speakers/voicesdialog.h"

#include "ui/widgets/look/houselook.h"
#include "ui/widgets/plain/plaintext.h"
#include "ui/widgets/timetext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr qsizetype wordsShown = 80; // UTF-16 units of a turn

milliseconds wholeOf(const VoicesApart &apart)
{
    milliseconds whole{0};
    for (const ToldVoice &voice : apart.voices)
        whole += voice.spoken;
    return std::max(whole, milliseconds(1));
}

} // namespace

VoicesDialog::VoicesDialog(const Transcript &transcript, const VoicesApart &apart,
                           const QStringList &people, QWidget *parent)
    : QDialog(parent)
    , m_apart(apart)
    , m_played(apart.voices.size(), 0)
    , m_turns(new QListWidget(this))
{
    setWindowTitle(tr("Voices told apart"));
    setAttribute(Qt::WA_DeleteOnClose);
    QLabel *hint = plainLabel(this,
                              tr("%n voices are heard. Listen, give them names, and look at the "
                                 "turns. Two voices with one name become one speaker.",
                                 nullptr, int(apart.voices.size())));
    hint->setWordWrap(true);
    auto *rows = new QGridLayout;
    rows->setColumnStretch(2, 1);
    for (int voice = 0; voice < apart.voices.size(); ++voice)
        addVoice(rows, voice, people);
    m_turns->setAccessibleName(tr("Turns"));
    m_turns->setUniformItemSizes(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("&Use these speakers"), QDialogButtonBox::AcceptRole);
    for (auto *button : buttons->findChildren<QPushButton *>())
        button->setAutoDefault(false); // Enter shows a turn
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addLayout(rows);
    layout->addWidget(m_turns);
    layout->addWidget(buttons);
    resize(560, 520);
    applyHouseLook(this);
    QHash<CueId, QString> texts;
    for (const Cue &cue : transcript.cues)
        texts.insert(cue.id, cue.text.left(wordsShown));
    for (const ToldTurn &turn : apart.turns)
        m_texts.append(texts.value(turn.firstCue));
    listTurns();
    connect(m_turns, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        emit lineActivated(m_apart.turns.at(m_turns->row(item)).firstCue);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QWidget::close);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit accepted(m_apart.turns, names());
        close();
    });
}

void VoicesDialog::addVoice(QGridLayout *rows, int voice, const QStringList &people)
{
    const ToldVoice &told = m_apart.voices.at(voice);
    const QString usual = tr("Voice %1").arg(voice + 1);
    auto *play = new QPushButton(tr("Play &%1").arg(voice + 1), this);
    play->setAutoDefault(false);
    play->setAccessibleName(tr("Play %1").arg(usual));
    connect(play, &QPushButton::clicked, this, [this, voice] { playSample(voice); });
    auto *name = new QComboBox(this);
    name->setEditable(true);
    name->addItems(people);
    name->setCurrentText(told.name.isEmpty() ? usual : told.name);
    name->setAccessibleName(tr("Name of %1").arg(usual));
    connect(name, &QComboBox::currentTextChanged, this, &VoicesDialog::listTurns);
    m_names.append(name);
    const auto share = int(100 * told.spoken / wholeOf(m_apart));
    rows->addWidget(play, voice, 0);
    rows->addWidget(plainLabel(this, tr("%1, %2 %").arg(timeText(told.spoken)).arg(share)), voice,
                    1);
    rows->addWidget(name, voice, 2);
}

QStringList VoicesDialog::names() const
{
    QStringList names;
    for (int voice = 0; voice < m_names.size(); ++voice) {
        const QString name = m_names.at(voice)->currentText().simplified();
        names.append(name.isEmpty() ? tr("Voice %1").arg(voice + 1) : name);
    }
    return names;
}

void VoicesDialog::listTurns()
{
    const QStringList voices = names();
    for (int i = 0; i < m_texts.size(); ++i) {
        const ToldTurn &turn = m_apart.turns.at(i);
        const QString text =
            tr("%1  %2: %3")
                .arg(timeText(turn.span.begin), voices.value(turn.voice), m_texts.at(i));
        if (i == m_turns->count())
            m_turns->addItem(text);
        else if (m_turns->item(i)->text() != text)
            m_turns->item(i)->setText(text);
    }
}

// Each time another one.
void VoicesDialog::playSample(int voice)
{
    const QList<TimeSpan> &samples = m_apart.voices.at(voice).samples;
    if (!samples.isEmpty())
        emit sampleRequested(samples.at(m_played[voice]++ % samples.size()));
}

} // namespace earmark
