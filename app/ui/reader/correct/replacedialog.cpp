// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/correct/replacedialog.h"

#include "transcript/edit/turns.h"
#include "ui/widgets/look/houselook.h"
#include "ui/widgets/plain/plaintext.h"
#include "ui/widgets/timetext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace earmark {

namespace {

enum Where { Everywhere, ThisSpeaker, ThisTurn };
constexpr qsizetype context = 40; // letters before and after a hit

// The hit between the words around it, with what it will be.
QString sentenceOf(const Cue &cue, const Replacement &hit)
{
    const qsizetype begin = std::max<qsizetype>(0, hit.offset - context);
    const qsizetype end = hit.offset + hit.length;
    const QString before = cue.text.sliced(begin, hit.offset - begin);
    const QString after = cue.text.mid(end, context);
    const QString time = cue.begin ? timeText(*cue.begin) + u"  "_s : QString();
    return time + (begin > 0 ? u"…"_s : QString()) + before + u"["_s
        + cue.text.mid(hit.offset, hit.length) + u" → "_s + hit.text + u"]"_s + after
        + (end + context < cue.text.size() ? u"…"_s : QString());
}

} // namespace

ReplaceDialog::ReplaceDialog(const Transcript &transcript, qsizetype row, const QString &find,
                             QWidget *parent)
    : QDialog(parent)
    , m_transcript(transcript)
    , m_cue(row < 0 ? CueId{} : transcript.cues.at(row).id)
    , m_find(new QLineEdit(find, this))
    , m_replacement(new QLineEdit(this))
    , m_where(new QComboBox(this))
    , m_list(new QListWidget(this))
    , m_count(plainLabel(this))
{
    setWindowTitle(tr("Find and replace"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_where->addItem(tr("In the whole transcript"));
    if (row >= 0) {
        m_where->addItem(tr("In what this speaker says"));
        m_where->addItem(tr("In this turn"));
    }
    m_list->setAccessibleName(tr("Hits; those without a tick are left out"));
    m_list->setUniformItemSizes(true);
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
    connect(m_list, &QListWidget::itemChanged, this, &ReplaceDialog::showCount);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int hit) {
        if (hit >= 0)
            emit lineActivated(m_hits.at(hit).cue);
    });
    connect(m_replace, &QPushButton::clicked, this, [this] {
        if (m_rest.isActive())
            search(); // the hits are of what was written before
        emit replaceRequested(chosen());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QWidget::close);
    search();
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
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto hits = findReplacements(m_transcript, wish());
    m_hits = hits ? *hits : QList<Replacement>();
    auto line = m_transcript.cues.cbegin(); // the hits are in the order of the text
    for (const Replacement &hit : m_hits) {
        line = std::find_if(line, m_transcript.cues.cend(),
                            [&hit](const Cue &cue) { return cue.id == hit.cue; });
        auto *item = new QListWidgetItem(sentenceOf(*line, hit), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    showCount();
    if (!hits)
        m_count->setText(hits.error().message);
}

QList<Replacement> ReplaceDialog::chosen() const
{
    QList<Replacement> chosen;
    for (qsizetype i = 0; i < m_hits.size(); ++i) {
        if (m_list->item(int(i))->checkState() == Qt::Checked)
            chosen.append(m_hits.at(i));
    }
    return chosen;
}

void ReplaceDialog::showCount()
{
    const qsizetype count = chosen().size();
    m_count->setText(tr("%n hits are replaced", nullptr, int(count)));
    m_replace->setEnabled(count > 0);
}

} // namespace earmark
