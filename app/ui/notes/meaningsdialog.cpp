// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/meaningsdialog.h"

#include "notes/annotation.h"
#include "ui/widgets/look/houselook.h"
#include "ui/widgets/look/passageshape.h"
#include "ui/widgets/look/theme.h"
#include "ui/widgets/plain/plaintext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

namespace earmark {

namespace {

QPixmap swatch(int colour, const Theme &theme, qreal scale)
{
    constexpr int size = 18;
    QPixmap pixmap(QSize(size, size) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.passageEdge(colour));
    painter.setBrush(theme.passage(colour));
    painter.drawRoundedRect(QRectF(0.5, 0.5, size - 1, size - 1), 4, 4);
    drawPassageShape(painter, QRectF(4.5, 4.5, 9, 9), colour, theme.passageEdge(colour), true);
    return pixmap;
}

} // namespace

MeaningsDialog::MeaningsDialog(const QStringList &meanings, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("What the colours mean"));
    auto *layout = new QFormLayout(this);
    for (int colour = 0; colour < Annotation::colours; ++colour) {
        auto *name = new QLineEdit(meanings.value(colour), this);
        name->setAccessibleName(tr("Meaning of colour %1").arg(colour + 1));
        name->setMaxLength(40);
        QLabel *label = plainLabel(this);
        label->setPixmap(swatch(colour, Theme::of(palette()), devicePixelRatioF()));
        label->setAccessibleName(tr("Colour %1").arg(colour + 1));
        layout->addRow(label, name);
        connect(name, &QLineEdit::editingFinished, this, [this, colour, name] {
            if (name->isModified())
                emit meaningChangeRequested(colour, name->text().trimmed());
            name->setModified(false);
        });
    }
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    layout->addRow(close);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::close);
    applyHouseLook(this);
}

} // namespace earmark
