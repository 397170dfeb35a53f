// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templatedialog.h"

#include "ui/widgets/look/houselook.h"
#include "ui/widgets/plain/plaintext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTimerEvent>
#include <QVBoxLayout>

namespace earmark {

namespace {

constexpr int pauseInTyping = 250; // milliseconds
constexpr qsizetype longestPreview = 200'000; // UTF-16 units; more would make the dialog slow

} // namespace

TemplateDialog::TemplateDialog(QWidget *parent)
    : QDialog(parent)
    , m_given(new QPlainTextEdit(this))
    , m_preview(new QPlainTextEdit(this))
    , m_target(new QComboBox(this))
    , m_failure(plainLabel(this, {}))
{
    setWindowTitle(tr("Export by a template"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (QPlainTextEdit *edit : {m_given, m_preview})
        edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_given->setAccessibleName(tr("Template"));
    m_given->setTabChangesFocus(true);
    m_preview->setAccessibleName(tr("What it makes of the notes"));
    m_preview->setReadOnly(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_failure->setWordWrap(true);
    m_target->addItems({tr("Plain text"), tr("Markdown"), tr("Web page"), tr("Table (CSV)")});
    layOut();
    connect(m_given, &QPlainTextEdit::textChanged, this, &TemplateDialog::wait);
    connect(m_target, &QComboBox::currentIndexChanged, this, &TemplateDialog::wait);
}

void TemplateDialog::wait()
{
    m_export->setEnabled(false);
    m_pause.start(pauseInTyping, this);
}

void TemplateDialog::layOut()
{
    auto *halves = new QSplitter(this);
    halves->addWidget(m_given);
    halves->addWidget(m_preview);
    halves->setChildrenCollapsible(false);
    auto *kind = new QFormLayout;
    kind->addRow(tr("&Makes:"), m_target);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(kind);
    layout->addWidget(halves, 1);
    layout->addWidget(m_failure);
    addButtons(layout);
    resize(900, 560);
    applyHouseLook(this);
    m_given->setFocus();
}

void TemplateDialog::addButtons(QLayout *layout)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const auto add = [&](const QString &text, void (TemplateDialog::*request)()) {
        QPushButton *button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, request);
        return button;
    };
    add(tr("&Open a template…"), &TemplateDialog::openRequested);
    add(tr("&Save the template…"), &TemplateDialog::saveRequested);
    m_export = add(tr("&Export…"), &TemplateDialog::exportRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QWidget::close);
    layout->addWidget(buttons);
}

void TemplateDialog::setTemplate(const QString &given, TemplateTarget target)
{
    const QSignalBlocker quiet(m_target);
    m_target->setCurrentIndex(int(target));
    m_given->setPlainText(given);
}

QString TemplateDialog::given() const
{
    return m_given->toPlainText();
}

TemplateTarget TemplateDialog::target() const
{
    return TemplateTarget(m_target->currentIndex());
}

void TemplateDialog::setPreview(const QString &text)
{
    m_failure->clear();
    m_export->setEnabled(true);
    m_preview->setPlainText(text.size() > longestPreview ? text.first(longestPreview) + u'…'
                                                         : text);
}

void TemplateDialog::setFailure(const QString &sentence)
{
    m_failure->setText(sentence);
    m_export->setEnabled(false);
}

void TemplateDialog::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_pause.timerId())
        return QDialog::timerEvent(event);
    m_pause.stop();
    emit previewRequested();
}

} // namespace earmark
