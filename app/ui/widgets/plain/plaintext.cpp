// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plain/plaintext.h"

#include <QLabel>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr qsizetype maxName = 80;

QString onOneLine(const QString &text)
{
    const QString line = text.left(maxName * 4).simplified();
    return line.size() <= maxName ? line : line.left(maxName - 1) + u'…';
}

} // namespace

QLabel *plainLabel(QWidget *parent, const QString &text)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QString plainName(const QString &name)
{
    return onOneLine(name).replace(u'&', "&&"_L1);
}

QString withoutMnemonic(QString text)
{
    static const QRegularExpression mnemonic(u"&(.)"_s);
    return text.replace(mnemonic, u"\\1"_s);
}

QString plainTitle(const QString &title)
{
    return onOneLine(title).replace("[*]"_L1, "[*][*]"_L1);
}

} // namespace earmark
