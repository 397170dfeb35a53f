// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readingsettings.h"

#include <QButtonGroup>
#include <QFontComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSlider>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

const auto familyKey = u"reading/family"_s;
const auto sizeKey = u"reading/size"_s;
const auto spacingKey = u"reading/spacing"_s;
const auto widthKey = u"reading/width"_s;

int hundredths(double value)
{
    return int(std::lround(value * 100));
}

QString interfaceSans()
{
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

} // namespace

ReadingStyle savedReadingStyle()
{
    const QSettings settings;
    const ReadingStyle usual;
    ReadingStyle style;
    style.family = settings.value(familyKey).toString();
    style.size = std::clamp(settings.value(sizeKey, usual.size).toInt(), ReadingStyle::smallest,
                            ReadingStyle::largest);
    style.spacing = std::clamp(settings.value(spacingKey, usual.spacing).toDouble(), 1.2, 2.4);
    style.width = std::clamp(settings.value(widthKey, usual.width).toInt(), ReadingStyle::narrowest,
                             ReadingStyle::widest);
    return style;
}

void saveReadingStyle(const ReadingStyle &style)
{
    QSettings settings;
    settings.setValue(familyKey, style.family);
    settings.setValue(sizeKey, style.size);
    settings.setValue(spacingKey, style.spacing);
    settings.setValue(widthKey, style.width);
}

ReadingSettings::ReadingSettings(const ReadingStyle &style, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_style(style)
    , m_faces(new QButtonGroup(this))
    , m_families(new QFontComboBox(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 14, 16, 14);
    form->setVerticalSpacing(10);

    auto *faces = new QHBoxLayout;
    const QStringList names{tr("Serif"), tr("Sans serif")};
    for (int i = 0; i < names.size(); ++i) {
        auto *button = new QPushButton(names.at(i), this);
        button->setCheckable(true);
        button->setChecked(i == 0 ? style.family.isEmpty() : style.family == interfaceSans());
        m_faces->addButton(button, i);
        faces->addWidget(button);
    }
    form->addRow(tr("Typeface"), faces);
    m_families->setCurrentFont(style.font());
    m_families->setAccessibleName(tr("Font family"));
    form->addRow(QString(), m_families);
    m_size = addSlider(tr("&Size"), ReadingStyle::smallest, ReadingStyle::largest, style.size);
    m_spacing = addSlider(tr("Line s&pacing"), 120, 240, hundredths(style.spacing));
    m_width =
        addSlider(tr("Column &width"), ReadingStyle::narrowest, ReadingStyle::widest, style.width);
    auto *usual = new QPushButton(tr("Reset"), this);
    form->addRow(QString(), usual);

    connect(m_faces, &QButtonGroup::idClicked, this, [this](int face) {
        choose({face == 0 ? QString() : interfaceSans(), m_style.size, m_style.spacing,
                m_style.width});
    });
    connect(m_families, &QFontComboBox::currentFontChanged, this, [this](const QFont &font) {
        choose({font.family(), m_style.size, m_style.spacing, m_style.width});
    });
    connect(m_size, &QSlider::valueChanged, this, [this](int size) {
        choose({m_style.family, size, m_style.spacing, m_style.width});
    });
    connect(m_spacing, &QSlider::valueChanged, this, [this](int spacing) {
        choose({m_style.family, m_style.size, spacing / 100.0, m_style.width});
    });
    connect(m_width, &QSlider::valueChanged, this, [this](int width) {
        choose({m_style.family, m_style.size, m_style.spacing, width});
    });
    connect(usual, &QPushButton::clicked, this, [this] { choose({}); });
}

QSlider *ReadingSettings::addSlider(const QString &name, int min, int max, int value)
{
    auto *slider = new QSlider(Qt::Horizontal, this);
    slider->setRange(min, max);
    slider->setValue(value);
    slider->setMinimumWidth(190);
    slider->setAccessibleName(QString(name).remove(u'&'));
    static_cast<QFormLayout *>(layout())->addRow(name, slider);
    return slider;
}

// Sets every control to the style, with their signals blocked.
void ReadingSettings::choose(const ReadingStyle &style)
{
    if (style == m_style)
        return;
    m_style = style;
    const QList<QObject *> controls{m_families, m_size, m_spacing, m_width};
    for (QObject *control : controls)
        control->blockSignals(true);
    m_families->setCurrentFont(style.font());
    m_size->setValue(style.size);
    m_spacing->setValue(hundredths(style.spacing));
    m_width->setValue(style.width);
    for (QObject *control : controls)
        control->blockSignals(false);
    m_faces->setExclusive(false);
    m_faces->button(0)->setChecked(style.family.isEmpty());
    m_faces->button(1)->setChecked(style.family == interfaceSans());
    m_faces->setExclusive(true);
    emit styleChanged(style);
}

void ReadingSettings::popUp(QWidget *above)
{
    adjustSize();
    QPoint corner = above->mapToGlobal(QPoint(0, above->height() + 4));
    const QRect screen = above->screen()->availableGeometry();
    corner.rx() =
        std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width()));
    corner.ry() =
        std::clamp(corner.y(), screen.top(), std::max(screen.top(), screen.bottom() - height()));
    move(corner);
    show();
    m_size->setFocus();
}

} // namespace earmark
