// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpane.h"

#include "formats/input/encoding.h"
#include "formats/labellistmodel.h"
#include "formats/registry.h"
#include "ui/widgets/look/fonts.h"
#include "ui/widgets/look/houselook.h"
#include "ui/widgets/look/quietink.h"
#include "ui/widgets/plain/plaintext.h"
#include "ui/widgets/sectionlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

QLabel *textLabel(QWidget *parent)
{
    QLabel *label = plainLabel(parent);
    label->setWordWrap(true);
    return label;
}

// Ignores case, because encodings are spelled both ways.
int placeOf(const QComboBox *box, const QString &value)
{
    return box->findData(value, Qt::UserRole, Qt::MatchFixedString);
}

void choose(QComboBox *box, const QString &value)
{
    const QSignalBlocker blocker(box);
    if (placeOf(box, value) < 0)
        box->addItem(value, value);
    box->setCurrentIndex(placeOf(box, value));
}

} // namespace

ReportPane::ReportPane(QWidget *parent)
    : QWidget(parent)
    , m_labels(new LabelListModel(this))
    , m_source(textLabel(this))
    , m_counts(textLabel(this))
    , m_failure(textLabel(this))
    , m_format(new QComboBox(this))
    , m_encoding(new QComboBox(this))
    , m_carries(new QCheckBox(tr("Lines with&out a name belong to the last speaker"), this))
    , m_mending(textLabel(this))
    , m_noLabels(textLabel(this))
    , m_table(new QTableView(this))
    , m_accept(new QPushButton(tr("&Done"), this))
    , m_revert(new QPushButton(tr("&Revert"), this))
{
    setAccessibleName(tr("How the transcript was read"));
    m_source->setFont(strongFont(font()));
    m_failure->setAccessibleName(tr("Warning"));
    m_failure->hide();
    useQuietInk(m_counts);
    m_mending->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_mending->setAccessibleName(tr("What was repaired"));
    m_table->setModel(m_labels);
    m_table->setAccessibleName(tr("Names in the text"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft);
    m_revert->setToolTip(tr("Go back to what was there before"));
    fillChoices();
    layOut();
    connectChoices();
    applyHouseLook(this);
}

QSize ReportPane::sizeHint() const
{
    return {360, 400};
}

void ReportPane::layOut()
{
    auto *choices = new QFormLayout;
    choices->setRowWrapPolicy(QFormLayout::WrapLongRows);
    choices->addRow(tr("Read &as"), m_format);
    choices->addRow(tr("&Encoding"), m_encoding);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_revert);
    buttons->addStretch();
    buttons->addWidget(m_accept);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    layout->addWidget(new SectionLabel(tr("How it was read"), this));
    layout->addWidget(m_source);
    layout->addWidget(m_counts);
    layout->addWidget(m_failure);
    layout->addLayout(choices);
    layout->addWidget(m_carries);
    layout->addSpacing(6);
    layout->addWidget(new SectionLabel(tr("What was repaired"), this));
    layout->addWidget(m_mending);
    layout->addSpacing(6);
    layout->addWidget(new SectionLabel(tr("Names in the text"), this));
    layout->addWidget(m_noLabels);
    layout->addWidget(m_table, 1);
    layout->addStretch();
    layout->addLayout(buttons);
}

void ReportPane::fillChoices()
{
    for (QComboBox *box : {m_format, m_encoding}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
    }
    m_format->setAccessibleName(tr("Read as"));
    m_encoding->setAccessibleName(tr("Encoding"));
    QList<Format> known = formats();
    known.removeIf([](const Format &format) { return !format.canRead; });
    std::ranges::sort(known, [](const Format &a, const Format &b) {
        return a.title.localeAwareCompare(b.title) < 0;
    });
    for (const Format &format : std::as_const(known))
        m_format->addItem(format.title, format.name);
    for (const QString &encoding : encodings())
        m_encoding->addItem(encoding, encoding);
}

void ReportPane::connectChoices()
{
    connect(m_format, &QComboBox::activated, this, [this] { requestReread(false); });
    connect(m_encoding, &QComboBox::activated, this, [this] { requestReread(false); });
    connect(m_carries, &QCheckBox::clicked, this, [this] { requestReread(true); });
    connect(m_labels, &LabelListModel::chosen, this, [this] { requestReread(true); });
    connect(m_accept, &QPushButton::clicked, this, &ReportPane::accepted);
    connect(m_revert, &QPushButton::clicked, this, &ReportPane::revertRequested);
}

void ReportPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit accepted();
    else
        QWidget::keyPressEvent(event);
}

// Another format or encoding finds other names, so do not pass on the labels that were ticked.
void ReportPane::requestReread(bool keepsLabels)
{
    ReadOptions options;
    options.format = m_format->currentData().toString();
    options.encoding = m_encoding->currentData().toString();
    options.carriesSpeakers = m_carries->isChecked();
    if (keepsLabels)
        options.labels = m_labels->choices();
    emit rereadRequested(options);
}

void ReportPane::setReading(const QString &source, const Reading &reading,
                            const Transcript &transcript)
{
    m_reading = reading;
    m_source->setText(source.isEmpty() ? tr("Pasted page") : source);
    m_encoding->setEnabled(!source.isEmpty()); // a pasted page is already decoded
    m_counts->setText(
        tr("%1, %2").arg(tr("%n lines", nullptr, int(transcript.cues.size())),
                         tr("%n speakers", nullptr, int(transcript.speakers.size()))));
    m_failure->hide();
    showChoices();
    showMending(reading);
    showLabels(reading.labels);
}

void ReportPane::showChoices()
{
    choose(m_format, m_reading.format);
    choose(m_encoding, m_reading.encoding);
    m_carries->setChecked(m_reading.carriesSpeakers);
}

void ReportPane::showMending(const Reading &reading)
{
    const QStringList warnings = reading.warnings();
    m_mending->setText(warnings.isEmpty() ? tr("Nothing had to be repaired.")
                                          : warnings.join(u'\n'));
}

void ReportPane::showLabels(const QList<FoundLabel> &labels)
{
    m_labels->setLabels(labels);
    m_table->setVisible(!labels.isEmpty());
    m_table->resizeColumnToContents(LabelListModel::TimesColumn);
    m_table->resizeColumnToContents(LabelListModel::LabelColumn);
    m_table->setColumnWidth(LabelListModel::LabelColumn,
                            std::min(180, m_table->columnWidth(LabelListModel::LabelColumn)));
    m_noLabels->setText(
        labels.isEmpty() ? tr("None: the format itself says who speaks, or nobody is named.")
                         : tr("Tick the names that are speakers; the text is read again at once."));
}

void ReportPane::setFailure(const QString &sentence)
{
    m_failure->setText(tr("%1 The transcript stays as it was.").arg(sentence));
    m_failure->show();
    showChoices();
    m_labels->setLabels(m_reading.labels);
}

void ReportPane::setBusy(bool busy)
{
    if (busy)
        setCursor(Qt::BusyCursor);
    else
        unsetCursor();
}

} // namespace earmark
