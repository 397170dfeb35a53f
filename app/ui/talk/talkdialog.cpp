// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talk/talkdialog.h"

#include "transcript/turns/talk.h"
#include "ui/widgets/look/houselook.h"
#include "ui/widgets/plain/plaintext.h"
#include "ui/widgets/timetext.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr int speakerRole = Qt::UserRole;

QStandardItem *talkItem(const QString &text, Qt::Alignment alignment = Qt::AlignRight)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setTextAlignment(alignment | Qt::AlignVCenter);
    return item;
}

QList<QStandardItem *> talkRow(const Talk &talk, const QString &name)
{
    auto *who = talkItem(name, Qt::AlignLeft);
    who->setData(qint32(talk.speaker), speakerRole);
    const QLocale locale;
    return {who, talkItem(timeText(talk.time)),
            talkItem(TalkDialog::tr("%1 %").arg(locale.toString(talk.share * 100, 'f', 1))),
            talkItem(locale.toString(talk.turns))};
}

} // namespace

TalkDialog::TalkDialog(QWidget *parent)
    : QDialog(parent)
    , m_rows(new QStandardItemModel(this))
    , m_table(new QTreeView(this))
    , m_hint(plainLabel(this, tr("Some times are only estimated.")))
{
    setWindowTitle(tr("Who speaks"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_table->setModel(m_rows);
    m_table->setRootIsDecorated(false);
    m_table->setAllColumnsShowFocus(true);
    m_table->setAccessibleName(tr("Who speaks, and how long"));
    m_hint->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_only = buttons->addButton(tr("Play &only them"), QDialogButtonBox::ActionRole);
    QPushButton *copy = buttons->addButton(tr("&Copy the table"), QDialogButtonBox::ActionRole);
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false); // Enter is for the table
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table);
    layout->addWidget(m_hint);
    layout->addWidget(buttons);
    resize(460, 340);
    applyHouseLook(this);

    connect(m_table, &QTreeView::activated, this, &TalkDialog::chooseRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TalkDialog::showChoice);
    connect(m_only, &QPushButton::clicked, this, [this] { chooseRow(m_table->currentIndex()); });
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QWidget::close);
}

void TalkDialog::setTranscript(const Transcript &transcript)
{
    const int row = std::max(0, m_table->currentIndex().row());
    const QList<Talk> talks = talkOf(transcript);
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels({tr("Name"), tr("Time"), tr("Share"), tr("Turns")});
    for (const Talk &talk : talks) {
        const QString name = transcript.speakerName(talk.speaker);
        m_rows->appendRow(talkRow(talk, name.isEmpty() ? tr("Unknown") : name));
    }
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_hint->setVisible(std::ranges::any_of(talks, &Talk::isEstimated));
    m_table->setCurrentIndex(m_rows->index(std::min(row, m_rows->rowCount() - 1), 0));
    showChoice();
}

void TalkDialog::showChoice()
{
    m_only->setEnabled(m_table->currentIndex().isValid());
}

void TalkDialog::chooseRow(const QModelIndex &index)
{
    if (index.isValid())
        emit onlySpeakerRequested(SpeakerId(index.siblingAtColumn(0).data(speakerRole).toInt()));
}

QString TalkDialog::text() const
{
    QStringList lines;
    for (int row = -1; row < m_rows->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_rows->columnCount(); ++column)
            cells += row < 0 ? m_rows->horizontalHeaderItem(column)->text()
                             : m_rows->item(row, column)->text();
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace earmark
