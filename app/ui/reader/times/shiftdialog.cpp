// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/times/shiftdialog.h"

#include "ui/widgets/look/houselook.h"
#include "ui/widgets/plain/plaintext.h"
#include "ui/widgets/timetext.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include <cmath>

namespace earmark {

namespace {

constexpr double maxSeconds = 24 * 3600;
constexpr int shownLetters = 80;

} // namespace

ShiftDialog::ShiftDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(plainLabel(this))
    , m_seconds(new QDoubleSpinBox(this))
    , m_now(new QPushButton(this))
    , m_result(plainLabel(this))
{
    setWindowTitle(tr("Move the times from here on"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setWordWrap(true);
    m_seconds->setRange(-maxSeconds, maxSeconds);
    m_seconds->setDecimals(2);
    m_seconds->setSingleStep(0.1);
    m_seconds->setSuffix(tr(" s"));
    m_seconds->setAccessibleName(tr("By how many seconds; negative: earlier"));
    m_now->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *move = buttons->addButton(tr("&Move"), QDialogButtonBox::AcceptRole);
    move->setDefault(true);
    auto *layout = new QFormLayout(this);
    layout->addRow(m_text);
    layout->addRow(tr("&By (negative: earlier)"), m_seconds);
    layout->addRow(m_now);
    layout->addRow(m_result);
    layout->addRow(buttons);
    applyHouseLook(this);
    connect(m_seconds, &QDoubleSpinBox::valueChanged, this, &ShiftDialog::showResult);
    connect(m_now, &QPushButton::clicked, this, &ShiftDialog::takePosition);
    connect(buttons, &QDialogButtonBox::rejected, this, &QWidget::close);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit shiftRequested(by());
        close();
    });
    m_seconds->setFocus();
    m_seconds->selectAll();
}

void ShiftDialog::setLine(const Cue &cue)
{
    m_begin = *cue.begin;
    const bool isLong = cue.text.size() > shownLetters;
    m_text->setText(tr("“%1” and all lines below it")
                        .arg(isLong ? cue.text.first(shownLetters) + u'…' : cue.text));
    showResult();
}

void ShiftDialog::setPosition(milliseconds position)
{
    m_position = position;
    m_now->setText(
        tr("This line be&gins where you are listening (%1)").arg(exactTimeText(position)));
}

milliseconds ShiftDialog::by() const
{
    return milliseconds(std::llround(m_seconds->value() * 1000));
}

void ShiftDialog::takePosition()
{
    m_seconds->setValue(double((m_position - m_begin).count()) / 1000);
}

void ShiftDialog::showResult()
{
    m_result->setText(
        tr("It begins at %1 now, then at %2.")
            .arg(exactTimeText(m_begin), exactTimeText(std::max(milliseconds(0), m_begin + by()))));
}

} // namespace earmark
