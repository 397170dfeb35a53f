// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/correct/replacedialog.h"

#include "transcript/edit/turns.h"
#include "ui/reader/correct/hitlist.h"
#include "ui/widgets/look/houselook.h"
#include "ui/widgets/plain/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtConcurrent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace earmark {

namespace {

enum Where { Everywhere, ThisSpeaker, ThisTurn };

} // namespace

ReplaceDialog::ReplaceDialog(const Transcript &transcript, qsizetype row, const QString &find,
                             QWidget *parent)
    : QDialog(parent)
    , m_transcript(transcript)
    , m_cue(row < 0 ? CueId{} : transcript.cues.at(row).id)
    , m_find(new QLineEdit(find, this))
    , m_replacement(new QLineEdit(this))
    , m_where(new QComboBox(this))
    , m_list(new HitList(this))
    , m_count(plainLabel(this))
{
    setWindowTitle(tr("Find and replace"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_where->addItem(tr("In the whole transcript"));
    if (row >= 0) {
        m_where->addItem(tr("In what this speaker says"));
        m_where->addItem(tr("In this turn"));
    }
    auto *layout = new QFormLayout(this);
    layout->addRow(tr("&Find:"), m_find);
    layout->addRow(tr("&Replace with:"), m_replacement);
    layout->addRow(tr("W&here:"), m_where);
    m_words = addOption(tr("Only &whole words"));
    m_case = addOption(tr("Mind &capitals"));
    m_accents = addOption(tr("Mind &accents"));
    m_pattern = addOption(tr("Regular e&xpression"));
    m_pattern->setToolTip(tr("In the replacement, \\1 to \\9 stand for the groups."));
    layout->addRow(m_list);
    layout->addRow(m_count);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_replace = buttons->addButton(tr("R&eplace"), QDialogButtonBox::ApplyRole);
    m_replace->setDefault(true);
    layout->addRow(buttons);
    resize(560, 520);
    applyHouseLook(this);

    m_rest.setSingleShot(true);
    m_rest.setInterval(150ms);
    connect(&m_rest, &QTimer::timeout, this, &ReplaceDialog::search);
    const auto searchSoon = qOverload<>(&QTimer::start);
    for (const QLineEdit *field : {m_find, m_replacement})
        connect(field, &QLineEdit::textChanged, &m_rest, searchSoon);
    for (const QCheckBox *option : {m_words, m_case, m_accents, m_pattern})
        connect(option, &QCheckBox::toggled, &m_rest, searchSoon);
    connect(m_where, &QComboBox::currentIndexChanged, &m_rest, searchSoon);
    connect(m_list, &HitList::chosenChanged, this, &ReplaceDialog::showCount);
    connect(m_list, &HitList::lineActivated, this, &ReplaceDialog::lineActivated);
    connect(m_replace, &QPushButton::clicked, this, &ReplaceDialog::replace);
    connect(&m_search, &QFutureWatcherBase::finished, this, &ReplaceDialog::takeHits);
    connect(buttons, &QDialogButtonBox::rejected, this, &QWidget::close);
    search();
}

void ReplaceDialog::offerRemembering(const QString &show)
{
    m_remember =
        new QCheckBox(tr("Re&member for the next episodes of %1").arg(plainName(show)), this);
    auto *form = static_cast<QFormLayout *>(layout());
    form->insertRow(form->rowCount() - 3, QString(), m_remember);
    connect(m_pattern, &QCheckBox::toggled, m_remember, &QWidget::setDisabled);
}

QCheckBox *ReplaceDialog::addOption(const QString &text)
{
    auto *option = new QCheckBox(text, this);
    static_cast<QFormLayout *>(layout())->addRow(QString(), option);
    return option;
}

void ReplaceDialog::setTranscript(const Transcript &transcript)
{
    m_transcript = transcript;
    search();
}

void ReplaceDialog::setAnotherTranscript(const Transcript &transcript)
{
    m_cue = {};
    while (m_where->count() > 1)
        m_where->removeItem(1);
    setTranscript(transcript);
}

ReplaceWish ReplaceDialog::wish() const
{
    ReplaceWish wish{.find = m_find->text(),
                     .replacement = m_replacement->text(),
                     .isPattern = m_pattern->isChecked(),
                     .isWholeWords = m_words->isChecked(),
                     .mindsCase = m_case->isChecked(),
                     .mindsAccents = m_accents->isChecked()};
    const qsizetype row = m_transcript.rowOf(m_cue);
    if (row >= 0 && m_where->currentIndex() == ThisSpeaker)
        wish.speaker = m_transcript.cues.at(row).speaker;
    if (row >= 0 && m_where->currentIndex() == ThisTurn) {
        const TurnRows turn = turnAround(m_transcript, row);
        wish.firstRow = turn.first;
        wish.lastRow = turn.last;
    }
    return wish;
}

void ReplaceDialog::search()
{
    m_rest.stop();
    m_isSearching = true;
    m_search.setFuture(QtConcurrent::run(
        [text = m_transcript, wish = wish()] { return findReplacements(text, wish); }));
    showCount();
}

void ReplaceDialog::takeHits()
{
    m_isSearching = false;
    const auto hits = m_search.result();
    m_list->setHits(m_transcript, hits ? *hits : QList<Replacement>());
    showCount();
    if (!hits)
        m_count->setText(hits.error().message);
    if (std::exchange(m_replacesWhenFound, false))
        replace();
}

void ReplaceDialog::replace()
{
    if (m_rest.isActive())
        search(); // the hits are of what was written before
    m_replacesWhenFound = m_isSearching;
    if (m_replacesWhenFound)
        return;
    if (m_remember && m_remember->isChecked() && !m_pattern->isChecked())
        emit correctionMade({m_find->text(), m_replacement->text()});
    emit replaceRequested(m_list->chosen());
}

void ReplaceDialog::showCount()
{
    const qsizetype count = m_isSearching ? 0 : m_list->chosen().size();
    m_count->setText(m_isSearching ? tr("Searching…")
                                   : tr("%n hits are replaced", nullptr, int(count)));
    m_replace->setEnabled(count > 0);
}

} // namespace earmark
